import type { OutlineParameters } from "@/lib/questionnaire/types";
import type { Evidence } from "./evidence";
import { choose } from "./points";
import { type Choice, REACHES, type ReachId } from "./types";

/** Where the office belongs: with one project or programme, in a department, at the centre, or at the centre with branches. */
export function decideReach(evidence: Evidence, { reach }: OutlineParameters): Choice<ReachId> {
  return choose(REACHES, reach, evidence);
}
