import type { Decision } from "@/lib/model/types";
import { AXES, type Axis } from "@/lib/questionnaire/types";

/** One score of the chart and of its table, 1–5; null where nothing is known. */
export interface ScoreRow {
  id: string;
  axis: Axis;
  level: number | null;
  lowest: number;
  highest: number;
  /** The level called for, where there is one. */
  target: number | null;
  isMean: boolean;
}

export type LabelledRow = ScoreRow & { label: string };

/** The four axes, and the dimensions under each where they are known. */
export function scoreRows({ profile, recommendation }: Decision): ScoreRow[] {
  return AXES.flatMap((axis) => {
    const targetOf = (id: string) =>
      id === "maturity"
        ? profile.maturity.target
        : (recommendation.practice.find((one) => one.id === id)?.target ?? null);
    const mean = { id: axis, ...profile[axis] };
    const dimensions = profile.dimensions.filter((dimension) => dimension.axis === axis);
    return [mean, ...dimensions].map(({ id, level, lowest, highest, coverage }) => ({
      id,
      axis,
      level: coverage > 0 ? level : null,
      lowest,
      highest,
      target: targetOf(id),
      isMean: id === axis,
    }));
  });
}
