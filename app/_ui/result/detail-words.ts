import type { DetailWords } from "@/lib/words/detail";
import { localePath } from "@/lib/words/locales";

/** Fetches the words of what stands behind an answer, which are the same for every reader. */
export async function fetchDetailWords(locale: string): Promise<DetailWords> {
  const words = await fetch(localePath(locale, "/detail-words"));
  if (!words.ok) throw new Error(words.statusText);
  return words.json();
}
