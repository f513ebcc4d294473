import type { Edition, Option, Question } from "./types";

export interface IndexedQuestion extends Question {
  /** The options by id. */
  byId: Map<string, Option>;
  lowest: number;
  highest: number;
}

const cache = new WeakMap<Edition, IndexedQuestion[]>();

/**
 * The questions of an edition in the order of their slots, ready for scoring.
 * Slot order makes every sum independent of the order of display.
 */
export function indexEdition(edition: Edition): IndexedQuestion[] {
  let questions = cache.get(edition);
  if (!questions) {
    questions = [...edition.questions].sort((a, b) => a.slot - b.slot).map(indexQuestion);
    cache.set(edition, questions);
  }
  return questions;
}

function indexQuestion(question: Question): IndexedQuestion {
  const points = question.options.map((option) => option.points ?? 0);
  return {
    ...question,
    byId: new Map(question.options.map((option) => [option.id, option])),
    lowest: Math.min(...points),
    highest: Math.max(...points),
  };
}
