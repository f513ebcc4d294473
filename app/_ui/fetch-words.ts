import { localePath } from "@/lib/words/locales";

/**
 * Fetches words that are the same for every reader, once they are needed. Their address changes with any of them, so
 * that a page of one release never meets the words of another.
 */
export async function fetchWords<T>(locale: string, name: "detail-words" | "group-words"): Promise<T> {
  const words = await fetch(localePath(locale, `/${name}/${process.env.WORDS_VERSION}`));
  if (!words.ok) throw new Error(words.statusText);
  return words.json();
}
