import type { OutlineParameters } from "@/lib/questionnaire/types";
import type { Evidence } from "./evidence";
import { weighNamed } from "./points";
import { type Ranking, rank } from "./ranking";
import { clamp } from "./scale";
import type { Practice } from "./types";

/**
 * The level called for in each dimension of practice, and where it stands. The target of the complexity is moved by
 * what the work and its purpose ask for, where the dimension has a table, and never beyond 1–4: nobody is sent to the top of the scale. That the ideal level follows complexity: Albrecht and
 * Spang 2014; how far each signal moves it is judgement.
 */
export function comparePractice(evidence: Evidence, { targets, practice }: OutlineParameters): Practice[] {
  const { profile } = evidence;
  const behind: Ranking<Practice> = { ones: [], amounts: [] };
  for (const { id, axis, level, coverage } of profile.dimensions) {
    if (axis !== "maturity" || coverage === 0) continue;
    const moved = weighNamed(id, targets, evidence);
    const target = clamp(Math.round(profile.maturity.target + moved), 1, practice.highest);
    const gap = target - level;
    rank({ id, target, standing: standingOf(gap, practice) }, gap, behind);
  }
  return behind.ones;
}

/** Where a level stands that is `gap` levels below its target; `close` is judgement. */
export function standingOf(gap: number, { close }: OutlineParameters["practice"]): Practice["standing"] {
  if (gap >= close) return "short";
  return gap > -close ? "there" : "beyond";
}
