import type { Axis, OutlineParameters } from "@/lib/questionnaire/types";
import { conditionOf } from "./condition";
import type { Evidence } from "./evidence";
import { type End, loudest } from "./loudest";
import type { Profile } from "./profile";
import { position } from "./scale";
import type { Advice, Practice } from "./types";

/** Every reason by id; the place in this list is its slot in a summary code, so it only grows at the end. */
export const REASONS = [
  "demand-heavy",
  "demand-scale",
  "demand-complex",
  "demand-medium",
  "demand-light",
  "practice-far",
  "practice-short",
  "practice-fits",
  "practice-above",
  "condition-mandate",
  "condition-programme",
  "condition-sponsor",
  "condition-means",
  "condition-rules",
  "condition-good",
  "condition-mixed",
  "condition-office",
  "condition-authority",
  "practice-behind",
  "simple-apart",
  "simple-few",
  "purpose-overview",
  "purpose-delivery",
  "purpose-choice",
  "purpose-people",
  "purpose-compliance",
  "purpose-value",
] as const;

type Bounds = OutlineParameters["reasons"];

/**
 * Three reasons: what the projects demand, what practice gives, and under which condition the advice stands. Where each
 * begins is judgement.
 */
export function giveReasons(evidence: Evidence, practice: Practice[], parameters: OutlineParameters): Advice[] {
  const { profile } = evidence;
  const { demand, practice: steps } = parameters.reasons;
  return [demandOf(profile, demand), practiceReason(profile, practice, steps), conditionOf(evidence, parameters)];
}

function demandOf(profile: Profile, { high, lowSize, lowComplexity }: Bounds["demand"]): Advice {
  const size = position(profile.size.level);
  const complexity = position(profile.complexity.level);
  if (size >= high && complexity >= high) return reason("demand-heavy", ["size", "complexity"], "high", profile);
  if (size >= high) return reason("demand-scale", ["size"], "high", profile);
  if (complexity >= high) return reason("demand-complex", ["complexity"], "high", profile);
  if (size < lowSize && complexity < lowComplexity)
    return reason("demand-light", ["size", "complexity"], "low", profile);
  return reason("demand-medium", ["size", "complexity"], "high", profile);
}

/** Of many areas, most can be behind while the mean is close. */
function practiceReason(profile: Profile, practice: Practice[], bounds: Bounds["practice"]): Advice {
  const { level, target } = profile.maturity;
  const gap = target - level;
  if (gap >= bounds.far && level < bounds.farBelow) return reason("practice-far", ["maturity"], "low", profile);
  const behind = practice.filter(({ standing }) => standing === "short").length;
  if (practice.length >= bounds.areas && behind >= bounds.behind * practice.length) {
    return reason("practice-behind", ["maturity"], "low", profile);
  }
  if (gap >= bounds.short) return reason("practice-short", ["maturity"], "low", profile);
  return reason(gap > -bounds.above ? "practice-fits" : "practice-above", ["maturity"], "high", profile);
}

/** Names the answers of the two dimensions that speak loudest. */
function reason(id: (typeof REASONS)[number], axes: Axis[], end: End, profile: Profile): Advice {
  const because: string[] = [];
  for (const dimension of loudest(profile, axes, end)) because.push(...dimension.questions);
  return { id, because };
}
