import { toLevel } from "./scale";
import type { Level } from "./types";

/** Sums of one dimension or axis while its answers are read; values are positions of 0–1. */
export interface Tally {
  applicable: number;
  known: number;
  sum: number;
}

export function emptyTally(): Tally {
  return { applicable: 0, known: 0, sum: 0 };
}

/** Adds one answer; `value` is null where it is open. */
export function addTo(tally: Tally, value: number | null, weight: number): void {
  tally.applicable += weight;
  if (value === null) return;
  tally.known += weight;
  tally.sum += value * weight;
}

/**
 * Level 1–5 of what is known; open answers widen the range to their worst and best value.
 * With nothing known the level is the middle, with the whole scale as its range.
 */
export function levelOf({ applicable, known, sum }: Tally): Level {
  if (applicable === 0) return { level: 3, lowest: 1, highest: 5, coverage: 0 };
  const open = applicable - known;
  return {
    level: known === 0 ? 3 : toLevel(sum / known),
    lowest: toLevel(sum / applicable),
    highest: toLevel((sum + open) / applicable),
    coverage: known / applicable,
  };
}

/** The mean level of dimensions of equal weight; a dimension with nothing known adds only to the range. */
export function meanLevel(levels: Level[], coverage: number): Level {
  if (levels.length === 0) return { level: 3, lowest: 1, highest: 5, coverage: 0 };
  const known = levels.filter((level) => level.coverage > 0);
  const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  return {
    level: known.length === 0 ? 3 : mean(known.map((level) => level.level)),
    lowest: mean(levels.map((level) => level.lowest)),
    highest: mean(levels.map((level) => level.highest)),
    coverage,
  };
}
