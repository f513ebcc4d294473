import type { Parameters } from "@/lib/questionnaire/types";
import { decideNeed } from "./need";
import { decideType } from "./pmo-type";
import { decideReach } from "./reach";
import { giveReasons } from "./reasons";
import { revisitWhen } from "./revisit";
import { planRoadmap } from "./roadmap";
import { chooseServices } from "./services";
import { signalsOf } from "./signals";
import { decideSourcing } from "./sourcing";
import { decideStyle } from "./style";
import { sizeTeam } from "./team";
import type { Profile, Recommendation } from "./types";

/**
 * The advice for a profile: whether a PMO is needed, its type, style, reach, sourcing and team, why, and what to do
 * first. Where no unit is advised, style, reach and sourcing describe the part-time owner. Where too little was
 * answered the verdict is null and so is everything that would follow from it.
 */
export function recommend(profile: Profile, parameters: Parameters): Recommendation {
  const need = decideNeed(profile, parameters);
  if (need.verdict === null) return withoutVerdict(need);
  const { verdict } = need;
  const type = decideType(profile, need, verdict, parameters);
  const signals = signalsOf(profile, type.id);
  const style = decideStyle(type.id, signals, parameters);
  const reach = decideReach(signals, parameters);
  const sourcing = decideSourcing(profile, signals, parameters);
  return {
    need,
    type,
    style,
    reach,
    sourcing,
    team: sizeTeam(profile, { verdict, type: type.id, style: style.id, reach: reach.id }, parameters),
    reasons: giveReasons(profile, parameters),
    services: chooseServices(profile, type.id),
    roadmap: planRoadmap({ profile, verdict, type: type.id, reach: reach.id, sourcing: sourcing.id }),
    revisit: revisitWhen(profile, verdict, reach.id),
  };
}

function withoutVerdict(need: Recommendation["need"]): Recommendation {
  const nothing = { type: null, style: null, reach: null, sourcing: null, team: null };
  return { need, ...nothing, reasons: [], services: [], roadmap: [], revisit: [] };
}
