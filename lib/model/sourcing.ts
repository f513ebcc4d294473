import type { Parameters } from "@/lib/questionnaire/types";
import { becauseOf, type Signals, weigh } from "./signals";
import type { Choice, Profile, SourcingId } from "./types";

/**
 * Who should run the office: own people, own people with outside help, or an outside firm. What speaks for outside
 * help is work that ends, no project managers of one's own, and money without posts; own posts speak against it.
 */
export function decideSourcing({ sources }: Profile, signals: Signals, { sourcing }: Parameters): Choice<SourcingId> {
  const points = weigh(sourcing.external, signals);
  const { outsourced, hybrid } = sourcing.thresholds;
  if (points < hybrid) {
    return { id: "internal", because: [...(sources["context.managers"] ?? []), ...(sources["readiness.means"] ?? [])] };
  }
  return { id: points >= outsourced ? "outsourced" : "hybrid", because: becauseOf(sourcing.external, signals) };
}
