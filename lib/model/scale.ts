import type { Level } from "./profile";

/** Where a level of 1–5 stands between the ends of its scale, 0–1. */
export function position(level: number): number {
  return (level - 1) / 4;
}

/** The level of 1–5 for a position of 0–1. */
export function toLevel(share: number): number {
  return 1 + 4 * share;
}

/** Keeps a number between two bounds. */
export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

/** Full-time equivalents in halves below three posts, in whole posts above: no precision beyond the data. */
export function roundFte(fte: number): number {
  return fte < 3 ? Math.round(fte * 2) / 2 : Math.round(fte);
}

/** A level with at least one answer behind it. */
export function isKnown(level: Level | undefined): level is Level {
  return level !== undefined && level.coverage > 0;
}

/** The mean of the values that are known, by weight; 0.5 when none is. */
export function weightedMean(parts: { value: number | null; weight: number }[]): number {
  let sum = 0;
  let weights = 0;
  for (const { value, weight } of parts) {
    if (value === null) continue;
    sum += value * weight;
    weights += weight;
  }
  return weights === 0 ? 0.5 : sum / weights;
}
