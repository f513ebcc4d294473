import type { MeasureRule, Plan } from "@/lib/questionnaire/plan";
import type { Evidence } from "./evidence";
import { MEASURES } from "./measures";
import { answersBehind, callRules } from "./rules";
import { signal } from "./signals";
import type { Advice, Step } from "./types";

/** How to see that the plan works: the measures with the most points, of those whose figures somebody will have. */
export function chooseMeasures(evidence: Evidence, roadmap: Step[], { measures, amounts }: Plan): Advice[] {
  const { least, most, enough } = amounts.measures;
  const chosen: Advice[] = [];
  const { ones, amounts: points } = callRules(measures, MEASURES, evidence);
  for (const [rank, way] of ones.entries()) {
    if (chosen.length >= most || (chosen.length >= least && (points[rank] as number) < enough)) break;
    if (isReadable(measures[way.id] as MeasureRule, evidence, roadmap))
      chosen.push({ id: way.id, because: answersBehind(way, evidence) });
  }
  return chosen;
}

/** True where a step of the plan makes what the measure reads, or that is there already. */
function isReadable({ reads }: MeasureRule, { strengths }: Evidence, roadmap: Step[]): boolean {
  if (!reads) return true;
  return (
    roadmap.some(({ id }) => reads.steps.includes(id)) ||
    reads.signals.some((name) => (strengths[signal(name).place] as number) > 0)
  );
}
