import { indexEdition } from "@/lib/questionnaire/index-edition";
import type { Axis, Edition } from "@/lib/questionnaire/types";

/**
 * What a fact that is not scored counts, in points: about as much as one dimension of readiness, since facts choose
 * reach, style and sourcing rather than the verdict. Judgement.
 */
const FACT = 10;

/**
 * How much each dimension and fact matters to the advice: the points, of 100, that lie between its lowest and its
 * highest level. For size, complexity and practice these are points of the need for an office; readiness moves no
 * verdict, and counts what acceptance counts in the choice of a type, an equal share for each of its dimensions
 * (judgement).
 */
export function mattersOf(edition: Edition): Map<string, number> {
  const { need, type } = edition.parameters;
  const points: Record<Axis, number> = {
    size: need.weights.size,
    complexity: need.weights.complexity,
    maturity: need.weights.practice,
    readiness: type.weights.acceptance,
  };
  const { questions, dimensions } = indexEdition(edition);
  const matters = new Map<string, number>();
  for (const { id, axis, weight } of dimensions) {
    const all = dimensions.reduce((sum, one) => (one.axis === axis ? sum + one.weight : sum), 0);
    matters.set(id, (points[axis] * weight) / all);
  }
  for (const { axis, dimension } of questions) if (axis === "context") matters.set(dimension, FACT);
  return matters;
}
