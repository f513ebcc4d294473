import edition from "@/questionnaires/full-1/edition.json" with { type: "json" };
import texts from "@/questionnaires/full-1/en.json" with { type: "json" };
import { words } from "./words";

export type Answers = Record<string, string>;

interface QuestionTexts {
  question: string;
  why: string;
  options: Record<string, string>;
}

// The full assessment holds every question of the quick check, in the same words.
const QUESTIONS: Record<string, QuestionTexts> = texts.questions;

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

/** The number key of an answer; the two open ones follow the scale. */
export function keyOf(id: string, answer: string | undefined): string {
  return String([...optionsOf(id), "unknown", "na"].indexOf(answer ?? "") + 1);
}
