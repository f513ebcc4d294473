import { isBelowUnit } from "@/lib/model/need";
import { rankTypes } from "@/lib/model/pmo-type";
import type { PmoType, Verdict } from "@/lib/model/types";
import type { Answered } from "./told";

type Choice = Pick<Answered, "decided" | "edition" | "assessment">;

/**
 * The type with its nearest rival, by the fits that the bars show. A unit is compared with the other kinds of PMO: that
 * to have none is close as well is told of the verdict.
 */
export function typeAmongRivals({ decided: { type }, edition }: Pick<Choice, "decided" | "edition">): PmoType {
  return type.id === "none" ? type : rankTypes(type.id, type.fits, { borderline: null }, edition.parameters);
}

/** The verdict that is only a few points away; null where there is none, or where a mandate would lift it at once. */
export function nearbyVerdict({ decided: { need }, assessment }: Choice): Verdict | null {
  const isLifted = assessment.profile.context.mandate && need.borderline && isBelowUnit(need.borderline);
  return isLifted ? null : need.borderline;
}
