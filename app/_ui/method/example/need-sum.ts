import { needParts } from "@/lib/model/need";
import { position } from "@/lib/model/scale";
import { STEPS_OF_FACTOR } from "../decisions/complexity-bands";
import { toHundredths } from "../numbers";
import type { Example } from "./open-example";

/** The need of the example as a sum; the parts add up to it as they are shown. */
export function needSum({ profile: { size, complexity, maturity }, edition }: Example) {
  const { weights } = edition.parameters.need;
  const parts = needParts(size.level, complexity.level, maturity.level, edition.parameters);
  const shown = toHundredths([parts.size, parts.complexity, parts.practice]);
  const [ofSize, ofComplexity, ofPractice] = shown.parts as [number, number, number];
  return {
    parts: [
      { id: "size", weight: weights.size, level: size.level, points: ofSize },
      { id: "complexity", weight: weights.complexity, level: complexity.level, points: ofComplexity },
      { id: "practice", weight: weights.practice, level: maturity.level, points: ofPractice },
    ] as const,
    sum: shown.sum,
  };
}

/** The sum of CIFTER before it is rounded: the mean step of the factors that were asked, times all factors. */
export function cifterExact({ profile: { complexity }, edition }: Example): { mean: number; exact: number } {
  const mean = 1 + (STEPS_OF_FACTOR - 1) * position(complexity.level);
  return { mean, exact: edition.parameters.complexity.factors * mean };
}
