import edition from "@/questionnaires/quick-1/edition.json" with { type: "json" };
import wordsOfQuick from "@/questionnaires/quick-1/en.json" with { type: "json" };
import example from "@/questionnaires/quick-1/example.json" with { type: "json" };
import { words } from "./words";

export type Answers = Record<string, string>;

interface QuestionTexts {
  question: string;
  why: string;
  options: Record<string, string>;
}

const QUESTIONS: Record<string, QuestionTexts> = wordsOfQuick.questions;

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

export function question(id: string): QuestionTexts {
  return QUESTIONS[id] as QuestionTexts;
}

/** The ids of a question's options on its scale, without "unknown" and "na". */
export function optionsOf(id: string): string[] {
  return edition.questions.find((one) => one.id === id)?.options.map((option) => option.id) ?? [];
}

/** An answer as the reader sees it. */
export function answerText(id: string, answer: string | undefined): string {
  if (answer === "unknown") return words.wizard.unknown;
  if (answer === "na") return words.wizard.na;
  return question(id).options[answer ?? ""] as string;
}

/** The number key of an answer. */
export function keyOf(id: string, answer: string | undefined): string {
  return String(optionsOf(id).indexOf(answer ?? "") + 1);
}

/** The example with other answers in place of some. */
export function exampleWith(changes: Answers): Answers {
  return { ...EXAMPLE, ...changes };
}

/** The same answer everywhere but for the given questions. */
export function everywhere(answer: string, except: Answers = {}): Answers {
  return { ...Object.fromEntries(ORDER.map((id) => [id, answer])), ...except };
}
