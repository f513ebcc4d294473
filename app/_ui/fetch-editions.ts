import { type EditionSet, unpackEditions } from "@/lib/questionnaire/edition-set";
import { fetchWords } from "./fetch-words";

/** Fetches all questionnaires with their words and tables: the pages of results hold no more than the answer needs. */
export async function fetchEditions(locale: string): Promise<EditionSet> {
  return unpackEditions(await fetchWords(locale, "edition-words"));
}
