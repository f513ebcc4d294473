import { loadWords, type Words } from "./load";

const PARTS = ["detail", "levels", "report", "roadmap", "services", "team", "types"] as const;

/** The words of what stands behind an answer; the browser fetches them after the answer is on the screen. */
export type DetailWords = { [Name in (typeof PARTS)[number]]: Words<Name> };

/** The words of the detail in a language that the site has. For the server. */
export async function loadDetailWords(locale: string): Promise<DetailWords> {
  const parts = await Promise.all(PARTS.map(async (name) => [name, await loadWords(locale, name)]));
  return Object.fromEntries(parts);
}
