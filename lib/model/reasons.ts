import type { Parameters } from "@/lib/questionnaire/types";
import { carriesProgramme } from "./need";
import { position } from "./scale";
import type { Advice, Dimension, Profile } from "./types";

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
] as const;
type ReasonId = (typeof REASONS)[number];

/** Three reasons: what the projects demand, what practice gives, and under which condition the advice stands. */
export function giveReasons(profile: Profile, parameters: Parameters): Advice[] {
  return [demand(profile), practice(profile), condition(profile, parameters)];
}

function demand(profile: Profile): Advice {
  const size = position(profile.size.level);
  const complexity = position(profile.complexity.level);
  const bySize = profile.dimensions.filter(({ axis }) => axis === "size");
  const byComplexity = profile.dimensions.filter(({ axis }) => axis === "complexity");
  const both = [...bySize, ...byComplexity];
  if (size >= 0.55 && complexity >= 0.55) return reason("demand-heavy", both, "high", profile);
  if (size >= 0.55) return reason("demand-scale", bySize, "high", profile);
  if (complexity >= 0.55) return reason("demand-complex", byComplexity, "high", profile);
  if (size < 0.35 && complexity < 0.45) return reason("demand-light", both, "low", profile);
  return reason("demand-medium", both, "high", profile);
}

function practice(profile: Profile): Advice {
  const { level, target } = profile.maturity;
  const dimensions = profile.dimensions.filter(({ axis }) => axis === "maturity");
  const gap = target - level;
  if (gap >= 1 && level < 3) return reason("practice-far", dimensions, "low", profile);
  if (gap >= 0.3) return reason("practice-short", dimensions, "low", profile);
  return reason(gap > -0.5 ? "practice-fits" : "practice-above", dimensions, "high", profile);
}

function condition(profile: Profile, parameters: Parameters): Advice {
  const { context, complexity, dimensions, sources, readiness } = profile;
  if (context.mandate) return { id: "condition-mandate", because: sources["complexity.legal"] ?? [] };
  if (carriesProgramme(profile, complexity.sum, parameters))
    return { id: "condition-programme", because: sources["context.shape"] ?? [] };
  const known = dimensions.filter(({ axis, coverage }) => axis === "readiness" && coverage > 0);
  const weakest = [...known].sort((a, b) => a.level - b.level)[0];
  if (weakest && weakest.level <= 2) {
    const id = `condition-${weakest.id.slice("readiness.".length)}` as ReasonId;
    return { id, because: sources[weakest.id] ?? [] };
  }
  return reason(readiness.level >= 3.5 ? "condition-good" : "condition-mixed", known, "low", profile);
}

/** Names the answers of the two dimensions that speak loudest, at the high or the low end. */
function reason(id: ReasonId, dimensions: Dimension[], end: "high" | "low", { sources }: Profile): Advice {
  const louder = (a: Dimension, b: Dimension | null) => !b || (end === "high" ? a.level > b.level : a.level < b.level);
  let first: Dimension | null = null;
  let second: Dimension | null = null;
  for (const dimension of dimensions) {
    if (dimension.coverage === 0) continue;
    if (louder(dimension, first)) {
      second = first;
      first = dimension;
    } else if (louder(dimension, second)) second = dimension;
  }
  const because = [first, second].flatMap((dimension) => (dimension && sources[dimension.id]) ?? []);
  return { id, because };
}
