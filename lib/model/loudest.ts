import type { Axis } from "@/lib/questionnaire/types";
import type { Dimension, Profile } from "./profile";

export type End = "high" | "low";

/** The two known dimensions of some axes at the high or the low end, the first of equals before the others. */
export function loudest({ dimensions }: Profile, axes: Axis[], end: End): Dimension[] {
  const sign = end === "high" ? 1 : -1;
  let first: Dimension | null = null;
  let second: Dimension | null = null;
  for (const dimension of dimensions) {
    if (dimension.coverage === 0 || !axes.includes(dimension.axis)) continue;
    if (!first || sign * dimension.level > sign * first.level) {
      second = first;
      first = dimension;
    } else if (!second || sign * dimension.level > sign * second.level) second = dimension;
  }
  if (!first) return [];
  return second ? [first, second] : [first];
}
