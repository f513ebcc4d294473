import { LOCALES } from "@/lib/words/locales";

/** Tells the page of an unknown address, which Next tells no address, the language that the address begins with. */
export const LANGUAGE_OF_PATH = "x-language-of-path";

/** The language that a path begins with; empty where it begins with none. */
export function languageOfPath(path: string): string {
  const first = path.split("/")[1] ?? "";
  return LOCALES.includes(first) ? first : "";
}
