import type { SentEditions } from "@/lib/questionnaire/edition-set";
import type { DetailWords } from "@/lib/words/detail";
import { localePath } from "@/lib/words/locales";
import type { GroupWords } from "./group/load-group-words";
import type { OwnWords } from "./own/load-own-words";

/** What can be asked for, by the name of its route. */
interface LaterWords {
  "detail-words": DetailWords;
  "edition-words": SentEditions;
  "group-words": GroupWords;
  "own-words": OwnWords;
}

/**
 * Fetches words that are the same for every reader, once they are needed. Their address changes with any of them, so
 * that a page of one release never meets the words of another.
 */
export async function fetchWords<Name extends keyof LaterWords>(locale: string, name: Name): Promise<LaterWords[Name]> {
  const words = await fetch(localePath(locale, `/${name}/${process.env.WORDS_VERSION}`));
  if (!words.ok) throw new Error(words.statusText);
  return words.json();
}
