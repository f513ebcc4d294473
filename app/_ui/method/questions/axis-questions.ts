import { SIDES } from "@/lib/model/contributions";
import { indexEdition } from "@/lib/questionnaire/index-edition";
import type { Axis, Edition, EditionWords, Question } from "@/lib/questionnaire/types";
import type { MethodProps } from "../load-method";

type Asked = MethodProps["asked"];

export interface AskedQuestion {
  question: Question;
  words: EditionWords["questions"][string];
  /** Titles of the shorter questionnaires that ask it too. */
  alsoIn: string[];
}

/** All questions of an axis, or of the facts, each once: those of the longest questionnaire, then what others add. */
export function questionsOn(axis: Axis | "context", asked: Asked): AskedQuestion[] {
  const found = new Map<string, AskedQuestion>();
  for (const { edition, words } of asked.toReversed()) {
    for (const question of edition.questions) {
      const before = found.get(question.id);
      if (before) before.alsoIn.push(words.title);
      else if (question.dimension.startsWith(`${axis}.`)) {
        const texts = words.questions[question.id] as AskedQuestion["words"];
        found.set(question.id, { question, words: texts, alsoIn: [] });
      }
    }
  }
  return [...found.values()];
}

export interface AxisDimension {
  id: string;
  /** What it counts in the mean of its axis. */
  weight: number;
  /** Points of the need that it decides at most, for each questionnaire; null where it is not asked. */
  most: (number | null)[];
}

/** What counts for an axis, and how much, in each questionnaire. */
export function dimensionsOn(axis: Axis, asked: Asked): AxisDimension[] {
  const found = new Map<string, AxisDimension>();
  for (const [place, { edition }] of asked.entries()) {
    const dimensions = indexEdition(edition).dimensions.filter((dimension) => dimension.axis === axis);
    const all = dimensions.reduce((sum, { weight }) => sum + weight, 0);
    for (const { id, weight } of dimensions) {
      const row = found.get(id) ?? { id, weight, most: asked.map(() => null) };
      row.most[place] = (pointsOf(axis, edition) * weight) / all;
      found.set(id, row);
    }
  }
  return [...found.values()];
}

/** Points of the need that an axis decides; none for readiness. */
function pointsOf(axis: Axis, { parameters }: Edition): number {
  return axis in SIDES ? parameters.need.weights[SIDES[axis as keyof typeof SIDES].weight] : 0;
}
