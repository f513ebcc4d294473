import type { Parameters } from "@/lib/questionnaire/types";
import type { Evidence } from "./evidence";
import { choose } from "./points";
import type { PlaceId } from "./team-types";
import type { Choice, ReachId } from "./types";

/**
 * The places that go with each reach: an office that serves all departments cannot belong to one of them; one that
 * serves a part belongs to that part. A small house has no such heads, only whoever leads it. Judgement.
 */
export const POSSIBLE_PLACES: Record<ReachId, PlaceId[]> = {
  project: ["programme-sponsor"],
  department: ["department"],
  enterprise: ["top-management", "operations", "finance", "leader"],
  "hub-and-spoke": ["top-management", "operations", "finance"],
};

/**
 * Whom the head of the office, or the owner without a unit, reports to. That an office stands with a programme, with a
 * unit or with the whole organisation: PMI 2013; who of the top management takes it is judgement.
 */
export function decidePlace(evidence: Evidence, reach: ReachId, { staffing: { places } }: Parameters): Choice<PlaceId> {
  return choose(POSSIBLE_PLACES[reach], places, evidence);
}
