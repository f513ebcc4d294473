import type { Parameters } from "@/lib/questionnaire/types";
import { type Decisions, evidenceOf } from "./evidence";
import { decideFlavour } from "./flavour";
import { MEASURES } from "./measures";
import { decideNeed } from "./need";
import { decideType } from "./pmo-type";
import { comparePractice } from "./practice";
import type { Profile } from "./profile";
import { decideReach } from "./reach";
import { giveReasons } from "./reasons";
import { revisitWhen } from "./revisit";
import { RISKS } from "./risks";
import { planRoadmap } from "./roadmap";
import { applyRules } from "./rules";
import { bitsOf, chooseServices } from "./services";
import { decideSourcing } from "./sourcing";
import { decideStyle } from "./style";
import { sizeTeam } from "./team";
import type { Recommendation } from "./types";

/** Few enough to be kept up or watched; beyond the least only what much speaks for. Judgement. */
export const FEW = { least: 3, most: 5, enough: 1.5 };

/**
 * The advice for a profile: whether a PMO is needed, its type, style, reach, sourcing and team, why, and what to do
 * first. Where no unit is advised, style, reach and sourcing describe the part-time owner. Where too little was
 * answered the verdict is null and so is everything that would follow from it.
 */
export function recommend(profile: Profile, parameters: Parameters): Recommendation {
  const decisions: Decisions = {};
  const evidence = evidenceOf(profile, decisions);
  const need = decideNeed(profile, parameters);
  if (need.verdict === null) return withoutVerdict(need);
  const { verdict } = need;
  const type = decideType(evidence, need, verdict, parameters);
  decisions.verdict = verdict;
  decisions.type = type.id;
  const style = decideStyle(type.id, evidence, parameters);
  const reach = decideReach(evidence, parameters);
  const sourcing = decideSourcing(evidence, parameters);
  decisions.style = style.id;
  decisions.reach = reach.id;
  decisions.sourcing = sourcing.id;
  const practice = comparePractice(evidence, parameters);
  const office = { verdict, type: type.id, style: style.id, reach: reach.id, practice };
  const team = sizeTeam(evidence, office, parameters);
  decisions.practice = practice;
  const services = chooseServices(evidence, type.id, team.fte.likely, parameters);
  evidence.begun = bitsOf(services);
  return {
    need,
    type,
    style,
    reach,
    sourcing,
    flavour: decideFlavour(type.id, evidence, parameters),
    team,
    reasons: giveReasons(evidence, practice, parameters),
    practice,
    services,
    roadmap: planRoadmap(evidence, team.fte.likely, services, parameters),
    measures: applyRules(parameters.measures, MEASURES, evidence, FEW),
    risks: applyRules(parameters.risks, RISKS, evidence, FEW),
    revisit: revisitWhen(evidence, verdict, reach.id),
  };
}

function withoutVerdict(need: Recommendation["need"]): Recommendation {
  const nothing = { type: null, style: null, reach: null, sourcing: null, flavour: null, team: null };
  const advice = { reasons: [], practice: [], services: [], roadmap: [], measures: [], risks: [], revisit: [] };
  return { need, ...nothing, ...advice };
}
