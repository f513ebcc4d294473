import { PHASES, type Phase, type Plan, type StepRule } from "@/lib/questionnaire/plan";
import { type Evidence, questionsAbout } from "./evidence";
import { type Called, callRules } from "./rules";
import { STEPS } from "./steps";
import type { Step, Verdict } from "./types";

/** Steps that a plan holds at most: one part-time owner cannot carry what an office can. Judgement. */
export const MOST: Record<Verdict, number> = { "not-now": 8, lightweight: 10, recommended: 12, strong: 14 };

/** What to do first; a summary keeps these. */
export const FIRST = 3;

/** With fewer points a step is only there to give its phase something to do. Judgement. */
export const ENOUGH = 0.6;

/**
 * What to do, most useful first, with something to do in every phase. A step comes after those that it builds on.
 * Analysis, concept, pilot and operation are how an office is set up; a fifth phase looks back and improves.
 */
export function planRoadmap(evidence: Evidence, verdict: Verdict, { steps }: Plan): Step[] {
  const plan: Step[] = [];
  const filled: Phase[] = [];
  const called = callRules(steps, STEPS, evidence);
  /** What a step builds on, is called for, and is not there yet. */
  const missing = ({ after }: StepRule) =>
    after.length === 0 ? [] : called.filter(({ id }) => after.includes(id) && !isIn(plan, id));
  const take = ({ id, rule, about }: Called<StepRule>) => {
    for (const before of missing(rule)) if (!isIn(plan, before.id)) take(before);
    const phase = phaseAt(plan.length, rule);
    plan.push({ id, because: questionsAbout(evidence, about), phase, impact: rule.impact, effort: rule.effort });
    if (!filled.includes(phase)) filled.push(phase);
  };
  for (const step of called) {
    if (isIn(plan, step.id)) continue;
    // A place is kept for each phase that has nothing yet.
    const places = MOST[verdict] - plan.length - (PHASES.length - filled.length);
    const before = missing(step.rule).length;
    const isWanted = step.points >= ENOUGH && places > before;
    const fillsPhase = !filled.includes(step.rule.phase) && (before === 0 || places >= before);
    if (plan.length < FIRST || isWanted || fillsPhase) take(step);
  }
  return plan;
}

function isIn(plan: Step[], id: string): boolean {
  return plan.some((step) => step.id === id);
}

/** The phase of a step at a place of the plan: what comes first begins with the pilot at the latest. */
export function phaseAt(place: number, { phase }: StepRule): Phase {
  return place < FIRST && PHASES.indexOf(phase) > PHASES.indexOf("pilot") ? "pilot" : phase;
}
