import type { Parameters } from "@/lib/questionnaire/types";
import { type Signals, weigh } from "./signals";
import type { Choice, Profile, SourcingId } from "./types";

/**
 * Who should run the office: own people, own people with outside help, or an outside firm. What speaks for outside
 * help is work that ends, no project managers of one's own, and money without posts; own posts speak against it.
 */
export function decideSourcing({ sources }: Profile, signals: Signals, { sourcing }: Parameters): Choice<SourcingId> {
  const { points, because } = weigh(sourcing.external, signals);
  const { outsourced, hybrid } = sourcing.thresholds;
  if (points >= outsourced) return { id: "outsourced", because };
  if (points >= hybrid) return { id: "hybrid", because };
  return { id: "internal", because: [...(sources["context.managers"] ?? []), ...(sources["readiness.means"] ?? [])] };
}
