import type { Axis, Parameters } from "@/lib/questionnaire/types";
import { type Evidence, questionsOf } from "./evidence";
import { carriesProgramme } from "./need";
import { position } from "./scale";
import type { Advice, Dimension, Override, Profile } from "./types";

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
] as const;
type ReasonId = (typeof REASONS)[number];

/** Three reasons: what the projects demand, what practice gives, and under which condition the advice stands. */
export function giveReasons(evidence: Evidence, override: Override | null, parameters: Parameters): Advice[] {
  return [demand(evidence.profile), practice(evidence.profile), condition(evidence, override, parameters)];
}

function demand(profile: Profile): Advice {
  const size = position(profile.size.level);
  const complexity = position(profile.complexity.level);
  if (size >= 0.55 && complexity >= 0.55) return reason("demand-heavy", ["size", "complexity"], "high", profile);
  if (size >= 0.55) return reason("demand-scale", ["size"], "high", profile);
  if (complexity >= 0.55) return reason("demand-complex", ["complexity"], "high", profile);
  if (size < 0.35 && complexity < 0.45) return reason("demand-light", ["size", "complexity"], "low", profile);
  return reason("demand-medium", ["size", "complexity"], "high", profile);
}

function practice(profile: Profile): Advice {
  const { level, target } = profile.maturity;
  const gap = target - level;
  if (gap >= 1 && level < 3) return reason("practice-far", ["maturity"], "low", profile);
  if (gap >= 0.3) return reason("practice-short", ["maturity"], "low", profile);
  return reason(gap > -0.5 ? "practice-fits" : "practice-above", ["maturity"], "high", profile);
}

/** What stands in the way, by its dimension of readiness. */
const OBSTACLES: Record<string, ReasonId> = {
  "readiness.sponsor": "condition-sponsor",
  "readiness.means": "condition-means",
  "readiness.rules": "condition-rules",
  "readiness.mandate": "condition-authority",
};

function condition(evidence: Evidence, override: Override | null, parameters: Parameters): Advice {
  const { profile } = evidence;
  const about = (id: ReasonId, dimension: string) => ({ id, because: questionsOf(evidence, dimension) });
  if (profile.context.mandate) return about("condition-mandate", "complexity.legal");
  if (carriesProgramme(profile, parameters)) return about("condition-programme", "context.shape");
  if (override === "office") return about("condition-office", "context.office");
  const [weakest] = loudest(profile, ["readiness"], "low");
  const obstacle = weakest && weakest.level <= 2 && OBSTACLES[weakest.id];
  if (obstacle) return about(obstacle, weakest.id);
  return reason(profile.readiness.level >= 3.5 ? "condition-good" : "condition-mixed", ["readiness"], "low", profile);
}

/** Names the answers of the two dimensions that speak loudest. */
function reason(id: ReasonId, axes: Axis[], end: End, profile: Profile): Advice {
  const because: string[] = [];
  for (const dimension of loudest(profile, axes, end)) because.push(...dimension.questions);
  return { id, because };
}

type End = "high" | "low";

/** The two known dimensions at the high or the low end, the first of equals before the others. */
function loudest({ dimensions }: Profile, axes: Axis[], end: End): Dimension[] {
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
