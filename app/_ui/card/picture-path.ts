import { DEFAULT_LOCALE } from "@/lib/words/locales";

/** The address of a picture in a language: a card is drawn for whoever sees it, and has no other page around it. */
export function picturePath(locale: string, path: string): string {
  return locale === DEFAULT_LOCALE ? path : `${path}?lang=${locale}`;
}
