import type { Metadata } from "next";
import { DEFAULT_LOCALE, LOCALES, localePath } from "@/lib/words/locales";

/** What tells search engines of a page in the other languages; the first language is for everybody else. */
export function alternates(path: string): NonNullable<Metadata["alternates"]> {
  const languages = Object.fromEntries(LOCALES.map((locale) => [locale, localePath(locale, path)]));
  return { languages: { ...languages, "x-default": localePath(DEFAULT_LOCALE, path) } };
}
