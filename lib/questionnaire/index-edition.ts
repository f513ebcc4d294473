import type { Axis, Edition, Option, Question } from "./types";

interface IndexedOption extends Option {
  /** Where the points stand between the ends of the question's scale, 0–1; null for a fact without points. */
  position: number | null;
}

export interface IndexedQuestion extends Omit<Question, "options"> {
  axis: Axis | "context";
  options: IndexedOption[];
  byId: Map<string, IndexedOption>;
  /** True where one option tells of a mandate. */
  tellsMandate: boolean;
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
  const lowest = Math.min(...points);
  const span = Math.max(...points) - lowest;
  const options = question.options.map((option) => ({
    ...option,
    position: option.points === undefined ? null : (option.points - lowest) / span,
  }));
  return {
    ...question,
    axis: question.dimension.slice(0, question.dimension.indexOf(".")) as Axis | "context",
    options,
    byId: new Map(options.map((option) => [option.id, option])),
    tellsMandate: options.some(({ fact }) => fact === "mandate"),
  };
}
