import type { Parameters } from "@/lib/questionnaire/types";
import type { Evidence } from "./evidence";
import { weigh } from "./points";
import { clamp } from "./scale";
import type { Practice } from "./types";

/** Where a dimension has no table, its target is that of the complexity. */
const NOTHING = { points: {} };

/**
 * The level called for in each dimension of practice, and where it stands. The target of the complexity is moved by
 * what the work and its purpose ask for, and never beyond 1–4: nobody is sent to the top of the scale. That the ideal level follows complexity: Albrecht and
 * Spang 2014; how far each signal moves it is judgement.
 */
export function comparePractice(evidence: Evidence, { targets, practice }: Parameters): Practice[] {
  const { profile } = evidence;
  const found: (Practice & { gap: number })[] = [];
  for (const { id, axis, level, coverage } of profile.dimensions) {
    if (axis !== "maturity" || coverage === 0) continue;
    const moved = weigh((targets[id] ?? NOTHING).points, evidence);
    const target = clamp(Math.round(profile.maturity.target + moved), 1, practice.highest);
    const gap = target - level;
    found.push({ id, target, standing: standingOf(gap, practice), gap });
  }
  found.sort((a, b) => b.gap - a.gap);
  return found.map(({ id, target, standing }) => ({ id, target, standing }));
}

/** Where a level stands that is `gap` levels below its target; `close` is judgement. */
export function standingOf(gap: number, { close }: Parameters["practice"]): Practice["standing"] {
  if (gap >= close) return "short";
  return gap > -close ? "there" : "beyond";
}
