import { type Fault, parse, QuestionnaireError, wordFaults } from "../parse";
import { ownSchema } from "../schema/own";
import type { OwnQuestionnaire } from "./own";
import { writeOwn } from "./write-own";

/**
 * Checks an own questionnaire as its file holds it, by the same rules as released editions: the data, the numbers, and
 * words for everything in each language.
 * @param languages those that it has to speak
 * @throws QuestionnaireError with every fault, its path and what to do
 */
export function parseOwn(data: unknown, file: string, languages: string[]): OwnQuestionnaire {
  const { format, version, ...own } = parse(ownSchema, data, file);
  const id = `own-${own.id}`;
  const faults: Fault[] = [
    ...(own.edition.id === id ? [] : [{ path: "edition.id", message: "use {list}", values: { list: id } }]),
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

/** An own questionnaire as its file holds it, or every fault of it. */
export function readOwn(data: unknown, languages: string[]): OwnQuestionnaire | { faults: Fault[] } {
  try {
    return parseOwn(data, "", languages);
  } catch (error) {
    if (error instanceof QuestionnaireError) return { faults: error.faults };
    throw error;
  }
}

/** Every fault of an own questionnaire; none where it can be used. */
export function faultsOf(own: OwnQuestionnaire, languages: string[]): Fault[] {
  const read = readOwn(JSON.parse(writeOwn(own)), languages);
  return "faults" in read ? read.faults : [];
}
