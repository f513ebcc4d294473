import { loadWords, type Words } from "@/lib/words/load";

/** What every part of the page for developers is made from. */
export interface DevelopersProps {
  locale: string;
  site: Words<"site">;
  words: Words<"developers">;
}

export async function loadDevelopers(locale: string): Promise<DevelopersProps> {
  const [site, words] = await Promise.all([loadWords(locale, "site"), loadWords(locale, "developers")]);
  return { locale, site, words };
}
