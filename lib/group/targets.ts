import type { Decision } from "@/lib/model/types";
import { AXES, type Axis } from "@/lib/questionnaire/types";

/** Levels to reach by dimension, 1–5, where they are other than the model’s; null where there is to be none. */
export type Targets = Record<string, number | null>;

/** The axes on which an organisation can decide to rise; size and complexity are as they are. */
const RAISED: readonly Axis[] = AXES.filter((axis) => axis === "maturity" || axis === "readiness");

/** One dimension that can be raised: where it stands today, and what there is to reach. */
export interface Target {
  id: string;
  level: number;
  /** What the model calls for; null where it calls for nothing. */
  calledFor: number | null;
  /** What was set, or else what is called for; null where there is none. */
  target: number | null;
}

/** Every dimension of practice and readiness that is known, with its target. */
export function targetsOf({ profile, recommendation }: Decision, targets: Targets): Target[] {
  return profile.dimensions
    .filter(({ axis, coverage }) => RAISED.includes(axis) && coverage > 0)
    .map(({ id, level }) => {
      const calledFor = recommendation.practice.find((one) => one.id === id)?.target ?? null;
      return { id, level, calledFor, target: Object.hasOwn(targets, id) ? (targets[id] ?? null) : calledFor };
    });
}
