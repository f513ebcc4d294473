import type { OutlineParameters } from "@/lib/questionnaire/types";
import { type Evidence, questionsOf } from "./evidence";
import { becauseOf, weigh } from "./points";
import type { Choice, SourcingId } from "./types";

/**
 * Who should run the office: own people, own people with outside help, or an outside firm. What speaks for outside
 * help is work that ends, no project managers of one's own, and money without posts; own posts speak against it.
 */
export function decideSourcing(evidence: Evidence, { sourcing }: OutlineParameters): Choice<SourcingId> {
  const points = weigh(sourcing.external.points, evidence);
  const { outsourced, hybrid } = sourcing.thresholds;
  if (points < hybrid) {
    const because = [...questionsOf(evidence, "context.managers"), ...questionsOf(evidence, "readiness.means")];
    return { id: "internal", because };
  }
  return { id: points >= outsourced ? "outsourced" : "hybrid", because: becauseOf(sourcing.external.points, evidence) };
}
