import type { REASONS } from "@/lib/model/reasons";
import type { Parameters } from "@/lib/questionnaire/types";

type ReasonId = (typeof REASONS)[number];

/** The reasons of each kind, in the order in which they are tried: the first that holds is named. */
export const REASON_GROUPS = {
  demand: ["demand-heavy", "demand-scale", "demand-complex", "demand-light", "demand-medium"],
  practice: ["practice-far", "practice-behind", "practice-short", "practice-fits", "practice-above"],
  condition: [
    "condition-mandate",
    "condition-programme",
    "condition-office",
    "simple-apart",
    "simple-few",
    "condition-sponsor",
    "condition-means",
    "condition-rules",
    "condition-authority",
    "purpose-overview",
    "purpose-delivery",
    "purpose-choice",
    "purpose-people",
    "purpose-compliance",
    "purpose-value",
    "condition-good",
    "condition-mixed",
  ],
} as const satisfies Record<Exclude<keyof Parameters["reasons"], "sources">, readonly ReasonId[]>;
export type ReasonGroup = keyof typeof REASON_GROUPS;
