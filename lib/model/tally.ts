import type { Axis } from "@/lib/questionnaire/types";
import type { Dimension, Level } from "./profile";
import { clamp, toLevel } from "./scale";

/** Sums of one dimension while its answers are read: weights, and positions of 0–1 times their weight. */
export interface Tally {
  id: string;
  axis: Axis;
  weight: number;
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
export function toDimension({ id, axis, weight, applicable, known, sum, questions }: Tally): Dimension {
  return {
    id,
    axis,
    weight,
    level: known === 0 ? 3 : toLevel(sum / known),
    lowest: toLevel(sum / applicable),
    highest: toLevel((sum + (applicable - known)) / applicable),
    coverage: known / applicable,
    questions,
  };
}

/**
 * The mean level of an axis by the weight of its dimensions; one with nothing known adds only to the range. The mean of
 * what is known stays within that range, which may be narrow where one dimension bounds another.
 */
export function meanLevel(dimensions: Dimension[], axis: Axis): Level {
  let all = 0;
  let known = 0;
  let level = 0;
  let lowest = 0;
  let highest = 0;
  let coverage = 0;
  for (const dimension of dimensions) {
    if (dimension.axis !== axis) continue;
    const { weight } = dimension;
    all += weight;
    lowest += weight * dimension.lowest;
    highest += weight * dimension.highest;
    coverage += weight * dimension.coverage;
    if (dimension.coverage === 0) continue;
    known += weight;
    level += weight * dimension.level;
  }
  if (all === 0) return { level: 3, lowest: 1, highest: 5, coverage: 0 };
  return {
    level: clamp(known === 0 ? 3 : level / known, lowest / all, highest / all),
    lowest: lowest / all,
    highest: highest / all,
    coverage: coverage / all,
  };
}
