import type { Parameters } from "@/lib/questionnaire/types";
import type { Evidence } from "./evidence";
import { weigh } from "./points";
import { clamp } from "./scale";
import type { Practice } from "./types";

/** Half a level and more away from the target is not there yet, or beyond it. */
export const CLOSE = 0.5;
/** Nobody is sent to the top of the scale. */
export const HIGHEST = 4;
/** Where a dimension has no table, its target is that of the complexity. */
const NOTHING = {};

/**
 * The level called for in each dimension of practice, and where it stands. The target of the complexity is moved by
 * what the work and its purpose ask for, and never beyond 1–4. That the ideal level follows complexity: Albrecht and
 * Spang 2014; how far each signal moves it is judgement.
 */
export function comparePractice(evidence: Evidence, { targets }: Parameters): Practice[] {
  const { profile } = evidence;
  const found: (Practice & { gap: number })[] = [];
  for (const { id, axis, level, coverage } of profile.dimensions) {
    if (axis !== "maturity" || coverage === 0) continue;
    const moved = weigh(targets[id] ?? NOTHING, evidence);
    const target = clamp(Math.round(profile.maturity.target + moved), 1, HIGHEST);
    const gap = target - level;
    found.push({ id, target, standing: standingOf(gap), gap });
  }
  found.sort((a, b) => b.gap - a.gap);
  return found.map(({ id, target, standing }) => ({ id, target, standing }));
}

/** Where a level stands that is `gap` levels below its target. */
export function standingOf(gap: number): Practice["standing"] {
  if (gap >= CLOSE) return "short";
  return gap > -CLOSE ? "there" : "beyond";
}
