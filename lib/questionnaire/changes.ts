import { allEditions, editionWords } from "./registry";
import type { Edition } from "./types";

export interface EditionChange {
  edition: Edition;
  /** Of the questionnaire, in the language that was asked for. */
  title: string;
  /** What the edition changed in meaning, sentence by sentence. */
  lines: string[];
}

/** What each edition changed in meaning, the newest of each questionnaire first; `questionnaires/changes` holds the words. */
export async function editionChanges(locale: string): Promise<EditionChange[]> {
  const { default: words }: { default: Record<string, string[]> } = await import(
    `@/questionnaires/changes/${locale}.json`
  );
  const newestFirst = [...allEditions()].sort((a, b) => b.edition - a.edition);
  return Promise.all(
    newestFirst.map(async (edition) => ({
      edition,
      title: (await editionWords(edition, locale)).title,
      lines: words[`${edition.id}-${edition.edition}`] ?? [],
    })),
  );
}
