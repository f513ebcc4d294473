import type { Axis } from "@/lib/questionnaire/types";
import { toLevel } from "./scale";
import type { Dimension, Level } from "./types";

/** Sums of one dimension while its answers are read: weights, and positions of 0–1 times their weight. */
export interface Tally {
  id: string;
  axis: Axis;
  applicable: number;
  known: number;
  sum: number;
  /** The answered questions. */
  questions: string[];
}

/**
 * Level 1–5 of what is known; open answers widen the range to their worst and best value.
 * With nothing known the level is the middle, with the whole scale as its range.
 */
export function toDimension({ id, axis, applicable, known, sum, questions }: Tally): Dimension {
  return {
    id,
    axis,
    level: known === 0 ? 3 : toLevel(sum / known),
    lowest: toLevel(sum / applicable),
    highest: toLevel((sum + (applicable - known)) / applicable),
    coverage: known / applicable,
    questions,
  };
}

/** The mean level of an axis, its dimensions of equal weight; one with nothing known adds only to the range. */
export function meanLevel(dimensions: Dimension[], axis: Axis): Level {
  let count = 0;
  let known = 0;
  const sums = { level: 0, lowest: 0, highest: 0, coverage: 0 };
  for (const dimension of dimensions) {
    if (dimension.axis !== axis) continue;
    count++;
    sums.lowest += dimension.lowest;
    sums.highest += dimension.highest;
    sums.coverage += dimension.coverage;
    if (dimension.coverage === 0) continue;
    known++;
    sums.level += dimension.level;
  }
  if (count === 0) return { level: 3, lowest: 1, highest: 5, coverage: 0 };
  return {
    level: known === 0 ? 3 : sums.level / known,
    lowest: sums.lowest / count,
    highest: sums.highest / count,
    coverage: sums.coverage / count,
  };
}
