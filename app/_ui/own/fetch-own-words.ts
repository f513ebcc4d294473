import { localePath } from "@/lib/words/locales";
import type { OwnWords } from "./load-own-words";

/** Fetches the words around own questionnaires, which are the same for every reader. */
export async function fetchOwnWords(locale: string): Promise<OwnWords> {
  const words = await fetch(localePath(locale, "/own-words"));
  if (!words.ok) throw new Error(words.statusText);
  return words.json();
}
