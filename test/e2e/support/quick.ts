import edition from "@/questionnaires/quick-1/edition.json" with { type: "json" };
import wordsOfQuick from "@/questionnaires/quick-1/en.json" with { type: "json" };
import example from "@/questionnaires/quick-1/example.json" with { type: "json" };
import type { Answers } from "./questions";

export { type Answers, answerText, keyOf, optionsOf, question } from "./questions";

/** Title, sections and questions of the quick check in words. */
export const quickWords = wordsOfQuick;

/** A full set of answers, which gives a verdict. */
export const EXAMPLE: Answers = example;

/** The questions in the order in which they are asked. */
export const ORDER = edition.sections.flatMap(({ questions }) => questions);

export const FIRST = ORDER[0] as string;
export const SECOND = ORDER[1] as string;
export const THIRD = ORDER[2] as string;
export const LAST = ORDER.at(-1) as string;

/** The title of the section that a question stands in. */
export function sectionOf(id: string): string {
  const section = edition.sections.find(({ questions }) => questions.includes(id));
  return wordsOfQuick.sections[section?.id as keyof typeof wordsOfQuick.sections];
}

/** The example with other answers in place of some. */
export function exampleWith(changes: Answers): Answers {
  return { ...EXAMPLE, ...changes };
}

/** The same answer everywhere but for the given questions. */
export function everywhere(answer: string, except: Answers = {}): Answers {
  return { ...Object.fromEntries(ORDER.map((id) => [id, answer])), ...except };
}
