import { allEditions, editionWords } from "@/lib/questionnaire/registry";
import { loadAdviceNames } from "@/lib/words/group/advice-names";
import { loadWords } from "@/lib/words/load";
import { editionKey } from "./edition-key";

/** All words that the views of a group need, in a language that the site has. For the server. */
export async function loadGroupWords(locale: string) {
  const editions = allEditions().map(async (one) => [editionKey(one), await editionWords(one, locale)] as const);
  const [group, compare, result, names] = await Promise.all([
    loadWords(locale, "group"),
    loadWords(locale, "compare"),
    loadWords(locale, "result"),
    loadAdviceNames(locale),
  ]);
  return { group, compare, result, names, editions: Object.fromEntries(await Promise.all(editions)) };
}

export type GroupWords = Awaited<ReturnType<typeof loadGroupWords>>;
