import type { Axis, Parameters } from "@/lib/questionnaire/types";
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

/** Three reasons: what the projects demand, what practice gives, and under which condition the advice stands. */
export function giveReasons(evidence: Evidence, practice: Practice[], parameters: Parameters): Advice[] {
  const { profile } = evidence;
  return [demandOf(profile), practiceReason(profile, practice), conditionOf(evidence, parameters)];
}

function demandOf(profile: Profile): Advice {
  const size = position(profile.size.level);
  const complexity = position(profile.complexity.level);
  if (size >= 0.55 && complexity >= 0.55) return reason("demand-heavy", ["size", "complexity"], "high", profile);
  if (size >= 0.55) return reason("demand-scale", ["size"], "high", profile);
  if (complexity >= 0.55) return reason("demand-complex", ["complexity"], "high", profile);
  if (size < 0.35 && complexity < 0.45) return reason("demand-light", ["size", "complexity"], "low", profile);
  return reason("demand-medium", ["size", "complexity"], "high", profile);
}

/** Areas of practice from which on most of them can be behind while the mean is close. */
const MANY_AREAS = 6;

function practiceReason(profile: Profile, practice: Practice[]): Advice {
  const { level, target } = profile.maturity;
  const gap = target - level;
  if (gap >= 1 && level < 3) return reason("practice-far", ["maturity"], "low", profile);
  const short = practice.filter(({ standing }) => standing === "short").length;
  if (practice.length >= MANY_AREAS && short >= 0.6 * practice.length) {
    return reason("practice-behind", ["maturity"], "low", profile);
  }
  if (gap >= 0.3) return reason("practice-short", ["maturity"], "low", profile);
  return reason(gap > -0.5 ? "practice-fits" : "practice-above", ["maturity"], "high", profile);
}

/** Names the answers of the two dimensions that speak loudest. */
function reason(id: (typeof REASONS)[number], axes: Axis[], end: End, profile: Profile): Advice {
  const because: string[] = [];
  for (const dimension of loudest(profile, axes, end)) because.push(...dimension.questions);
  return { id, because };
}
