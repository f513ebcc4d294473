import { clamp } from "@/lib/model/scale";

/** Where several values stand: how many, their mean, and how far apart they are. */
export interface Spread {
  n: number;
  mean: number;
  /** Standard deviation of these values themselves, since those who answered are the group and no sample of it. */
  deviation: number;
  lowest: number;
  highest: number;
}

/** The spread of values, whatever their order; null where there is none. */
export function spreadOf(values: number[]): Spread | null {
  const sorted = [...values].sort((a, b) => a - b);
  const [lowest] = sorted;
  const highest = sorted.at(-1);
  if (lowest === undefined || highest === undefined) return null;
  const n = sorted.length;
  // The sum of fractions that are equal may miss their multiple by a hair.
  const mean = clamp(sorted.reduce((sum, value) => sum + value, 0) / n, lowest, highest);
  const deviation = Math.sqrt(sorted.reduce((sum, value) => sum + (value - mean) ** 2, 0) / n);
  return { n, mean, deviation, lowest, highest };
}

/**
 * One spread from those of several questions, by their weights: the level that the mean answers draw, and those that the
 * lowest and the highest answers would; how far people are apart on a question on average; the fewest answers.
 */
export function joinSpreads(parts: { spread: Spread; weight: number }[]): Spread {
  const weights = parts.reduce((sum, { weight }) => sum + weight, 0);
  const mean = (take: (spread: Spread) => number) =>
    parts.reduce((sum, { spread, weight }) => sum + take(spread) * weight, 0) / weights;
  return {
    n: Math.min(...parts.map(({ spread }) => spread.n)),
    mean: mean((spread) => spread.mean),
    deviation: mean(({ deviation }) => deviation),
    lowest: mean(({ lowest }) => lowest),
    highest: mean(({ highest }) => highest),
  };
}
