import { PHASES, type Phase, type Plan } from "@/lib/questionnaire/plan";
import type { Service, Step } from "./types";

/** True where the first of two phases begins after the second. */
export const isLater = (one: Phase, other: Phase) => PHASES.indexOf(one) > PHASES.indexOf(other);

/** The phase of a step at a place of the plan: what comes first begins with the pilot at the latest. */
export function phaseAt(place: number, { phase }: { phase: Phase }, { steps }: Plan["amounts"]): Phase {
  return place < steps.first && isLater(phase, "pilot") ? "pilot" : phase;
}

/**
 * What a service brings begins no earlier than what brings the service that it comes after; finding out may, and what
 * comes first does not wait longer than for a trial.
 */
export function inOrder(plan: Step[], services: Service[], { steps, amounts }: Plan): void {
  for (const { id, after } of services) {
    const begin = after === null ? null : beginOf(after, plan, steps);
    if (begin === null) continue;
    for (const [place, step] of plan.entries()) {
      if (steps[step.id]?.service !== id || step.phase === "analysis" || !isLater(begin, step.phase)) continue;
      step.phase = phaseAt(place, { phase: begin }, amounts);
    }
  }
}

/** The first phase with a step for a service; null where there is none. */
function beginOf(service: string, plan: Step[], steps: Plan["steps"]): Phase | null {
  let begin: Phase | null = null;
  for (const { id, phase } of plan)
    if (steps[id]?.service === service && (begin === null || isLater(begin, phase))) begin = phase;
  return begin;
}

/** A trial leads to something: where nothing becomes routine, the last that is tried does so without a trial. */
export function leadOn(plan: Step[], services: Service[], { steps, amounts }: Plan): void {
  if (plan.some(({ phase }) => phase === "run")) return;
  const last = plan.findLast(
    ({ id, phase }, place) =>
      phase === "pilot" &&
      place >= amounts.steps.first &&
      !steps[id]?.must &&
      !plan.some((step) => step.phase === "pilot" && steps[step.id]?.after.includes(id)) &&
      !services.some(({ after }) => after !== null && after === steps[id]?.service),
  );
  if (last) last.phase = "run";
}
