import type { OutlineParameters } from "@/lib/questionnaire/types";
import type { Evidence } from "./evidence";
import { addDecision, addPractice, evidenceOf } from "./gather-evidence";
import { decideNeed } from "./need";
import { decideType } from "./pmo-type";
import { comparePractice } from "./practice";
import type { Profile } from "./profile";
import { decideReach } from "./reach";
import { giveReasons } from "./reasons";
import { decideSourcing } from "./sourcing";
import { decideStyle } from "./style";
import { sizeTeam } from "./team-size";
import type { Outline } from "./types";

/**
 * Whether a PMO is needed, its type, style, reach, sourcing and size, and why. Where no unit is advised, style, reach
 * and sourcing describe the part-time owner. Where too little was answered the verdict is null and so is everything
 * that would follow from it.
 */
export function outline(profile: Profile, parameters: OutlineParameters): Outline {
  return decideOutline(profile, parameters).outline;
}

/** The outline, with the evidence that what follows rests on too. */
export function decideOutline(
  profile: Profile,
  parameters: OutlineParameters,
): { outline: Outline; evidence: Evidence } {
  const evidence = evidenceOf(profile);
  const need = decideNeed(profile, parameters);
  const { verdict } = need;
  if (verdict === null) return { outline: withoutVerdict(need), evidence };
  const type = decideType(profile, need, verdict, parameters);
  addDecision(evidence, "verdict", verdict);
  addDecision(evidence, "type", type.id);
  const style = decideStyle(type.id, evidence, parameters);
  const reach = decideReach(evidence, parameters);
  const sourcing = decideSourcing(evidence, parameters);
  addDecision(evidence, "style", style.id);
  addDecision(evidence, "reach", reach.id);
  addDecision(evidence, "sourcing", sourcing.id);
  const practice = comparePractice(evidence, parameters);
  addPractice(evidence, practice);
  const team = sizeTeam(evidence, { verdict, type: type.id, style: style.id, reach: reach.id, practice }, parameters);
  const reasons = giveReasons(evidence, practice, parameters);
  return { outline: { need, type, style, reach, sourcing, team, reasons, practice }, evidence };
}

function withoutVerdict(need: Outline["need"]): Outline {
  return { need, type: null, style: null, reach: null, sourcing: null, team: null, reasons: [], practice: [] };
}
