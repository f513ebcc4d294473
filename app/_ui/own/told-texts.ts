import { baseOf, type OwnQuestionnaire, openOwn } from "@/lib/questionnaire/own/own";
import type { Edition, EditionWords } from "@/lib/questionnaire/types";
import { fetchWords } from "../fetch-words";
import { editionKey } from "../group/edition-key";
import { toldOf } from "./differs-of";

/** The words of own questionnaires, by their edition, each with how it differs from what it was made of. */
export async function toldTexts(
  locale: string,
  kept: OwnQuestionnaire[],
  editions: Edition[],
): Promise<Record<string, EditionWords>> {
  if (kept.length === 0) return {};
  const words = await fetchWords(locale, "own-words");
  const told = kept.flatMap((own) => {
    const [base, edition, texts] = [baseOf(own, editions), openOwn(own, editions), own.words[locale]];
    if (!base || !edition || !texts) return [];
    return [[editionKey(edition), { ...texts, differs: toldOf({ locale, words, own }, base) }] as const];
  });
  return Object.fromEntries(told);
}
