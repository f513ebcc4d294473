import type { Axis } from "@/lib/questionnaire/types";
import type { Dimension, Profile } from "./profile";
import { type Ranking, rank } from "./ranking";

export type End = "high" | "low";

/** The two known dimensions of some axes at the high or the low end, the first of equals before the others. */
export function loudest({ dimensions }: Profile, axes: Axis[], end: End): Dimension[] {
  const ranking: Ranking<Dimension> = { ones: [], amounts: [] };
  for (const dimension of dimensions) {
    const { axis, coverage, level } = dimension;
    if (coverage > 0 && axes.includes(axis)) rank(dimension, end === "high" ? level : -level, ranking, 2);
  }
  return ranking.ones;
}
