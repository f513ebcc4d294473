import { allEditions, editionWords } from "@/lib/questionnaire/registry";
import type { Edition, EditionWords } from "@/lib/questionnaire/types";
import { loadWords } from "@/lib/words/load";
import { LOCALES } from "@/lib/words/locales";
import { editionKey } from "../group/edition-key";

/** All words around own questionnaires: those of the pages in one language, and the originals in every one. */
export async function loadOwnWords(locale: string) {
  const [own, detail] = await Promise.all([loadWords(locale, "own"), loadWords(locale, "detail")]);
  const originals = await Promise.all(allEditions().map(async (one) => [editionKey(one), await inEach(one)] as const));
  return { own, dimensions: detail.dimensions, originals: Object.fromEntries(originals) };
}

async function inEach(edition: Edition): Promise<Record<string, EditionWords>> {
  const each = await Promise.all(LOCALES.map(async (locale) => [locale, await editionWords(edition, locale)] as const));
  return Object.fromEntries(each);
}

export type OwnWords = Awaited<ReturnType<typeof loadOwnWords>>;
