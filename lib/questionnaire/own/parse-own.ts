import { type Fault, parse, QuestionnaireError, wordFaults } from "../parse";
import { OWN_FORMAT, OWN_VERSION, ownSchema } from "../schema/own";
import type { OwnQuestionnaire } from "./own";

/**
 * Checks an own questionnaire as its file holds it, by the same rules as released editions: the data, the numbers, and
 * words for everything in each language.
 * @param languages those that it has to speak
 * @throws QuestionnaireError with every fault, its path and what to do
 */
export function parseOwn(data: unknown, file: string, languages: string[]): OwnQuestionnaire {
  const { format, version, ...own } = parse(ownSchema, data, file);
  const faults = [
    ...(own.edition.id === `own-${own.id}` ? [] : [{ path: "edition.id", message: `use own-${own.id}` }]),
    ...languages.flatMap((language): Fault[] => {
      const words = own.words[language];
      if (!words) return [{ path: `words.${language}`, message: "write the words of this language" }];
      return wordFaults(words, own.edition).map(({ path, message }) => ({
        path: `words.${language}.${path}`,
        message,
      }));
    }),
  ];
  if (faults.length > 0) throw new QuestionnaireError(file, faults);
  return own;
}

/** Every fault of an own questionnaire; none where it can be used. */
export function faultsOf(own: OwnQuestionnaire, languages: string[]): Fault[] {
  try {
    parseOwn({ format: OWN_FORMAT, version: OWN_VERSION, ...own }, "", languages);
    return [];
  } catch (error) {
    if (error instanceof QuestionnaireError) return error.faults;
    throw error;
  }
}

/** The text of the file of an own questionnaire. */
export function writeOwn({ id, base, edition, model, words }: OwnQuestionnaire): string {
  const file = { format: OWN_FORMAT, version: OWN_VERSION, id, base, edition, model, words };
  return `${JSON.stringify(file, null, 2)}\n`;
}
