import type { Parameters } from "@/lib/questionnaire/types";
import { decideFlavour } from "./flavour";
import { addServices } from "./gather-evidence";
import { chooseMeasures } from "./measuring";
import { decideOutline } from "./outline";
import type { Profile } from "./profile";
import { revisitWhen } from "./revisit";
import { RISKS } from "./risks";
import { planRoadmap } from "./roadmap";
import { applyRules } from "./rules";
import { chooseServices } from "./services";
import { staffTeam } from "./team";
import type { Recommendation } from "./types";

/**
 * The advice for a profile: its outline, who is in the office, what it does, what to do first, how to see that it works
 * and how it can fail. Where too little was answered the verdict is null and so is everything that would follow.
 */
export function recommend(profile: Profile, parameters: Parameters): Recommendation {
  const { outline, evidence } = decideOutline(profile, parameters);
  const { need, type, style, reach, sourcing, team: size, reasons, practice } = outline;
  const { verdict } = need;
  // With a verdict come all the others.
  if (verdict === null || !(type && style && reach && sourcing && size)) return { ...outline, ...NO_PLAN };
  const office = { verdict, type: type.id, style: style.id, reach: reach.id, practice };
  const services = chooseServices(evidence, type.id, size.fte.likely, parameters);
  addServices(evidence, services);
  const risks = applyRules(parameters.risks, RISKS, evidence, parameters.amounts.risks);
  const roadmap = planRoadmap(evidence, size.fte.likely, { services, risks }, parameters);
  return {
    need,
    type,
    style,
    reach,
    sourcing,
    reasons,
    practice,
    flavour: decideFlavour(type.id, evidence, parameters),
    team: staffTeam(evidence, office, size, services, parameters),
    services,
    roadmap,
    measures: chooseMeasures(evidence, roadmap, parameters),
    risks,
    revisit: revisitWhen(evidence, verdict, reach.id, parameters),
  };
}

const NO_PLAN = { flavour: null, team: null, services: [], roadmap: [], measures: [], risks: [], revisit: [] };
