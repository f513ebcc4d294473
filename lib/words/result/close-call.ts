import { isBelowUnit } from "@/lib/model/need";
import { rankTypes } from "@/lib/model/pmo-type";
import type { PmoType, Verdict } from "@/lib/model/types";
import type { Answered } from "./told";

type Choice = Pick<Answered, "decided" | "edition" | "assessment">;

/** The type with its nearest rival; where a mandate settles that there is an office, not what the mandate rules out. */
export function typeAmongRivals({ decided, edition, assessment }: Choice): PmoType {
  const { type, need } = decided;
  if (!assessment.profile.context.mandate) return type;
  return rankTypes(type.id, { ...type.fits, none: 0, supportive: 0 }, need, edition.parameters);
}

/** The verdict that is only a few points away; null where there is none, or where a mandate would lift it at once. */
export function nearbyVerdict({ decided: { need }, assessment }: Choice): Verdict | null {
  const isLifted = assessment.profile.context.mandate && need.borderline && isBelowUnit(need.borderline);
  return isLifted ? null : need.borderline;
}
