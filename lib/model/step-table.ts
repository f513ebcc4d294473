import type { Plan, StepRule } from "@/lib/questionnaire/plan";
import { STEPS } from "./steps";

/** What a plan asks of a step, the same fields in each: reading them is then quick. */
export interface PlainStep extends Pick<StepRule, "phase" | "impact" | "effort" | "dimension" | "service" | "due"> {
  must: boolean;
  /** The places of the steps that come after it. */
  leadsTo: number[];
}

const tables = new WeakMap<Plan["steps"], PlainStep[]>();

/** The steps of a table in the order of the list, made once; older tables lack the newest. */
export function plainSteps(table: Plan["steps"]): PlainStep[] {
  let steps = tables.get(table);
  if (!steps) {
    steps = compile(table);
    tables.set(table, steps);
  }
  return steps;
}

function compile(table: Plan["steps"]): PlainStep[] {
  const ids = STEPS.filter((id) => table[id]);
  return ids.map((own) => {
    const { phase, impact, effort, dimension, service, due, must = false } = table[own] as StepRule;
    const leadsTo = ids.flatMap((id, place) => (table[id]?.after.includes(own) ? [place] : []));
    return { phase, impact, effort, dimension, service, due, must, leadsTo };
  });
}
