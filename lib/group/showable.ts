import type { Decision } from "@/lib/model/types";
import { AXES } from "@/lib/questionnaire/types";
import type { Combined } from "./combine";

/** True where every question may be shown: then no figure that is made of all of them tells of anybody hidden. */
export function isWhole({ questions }: Combined): boolean {
  return questions.every(({ groups }) => groups.all !== undefined);
}

/**
 * A decision of a group with the levels alone that may be shown: a dimension that too few answered is not told, nor the
 * mean of an axis that it could be reckoned from.
 */
export function showable({ dimensions }: Combined, { profile, recommendation }: Decision): Decision {
  const isHidden = ({ id }: { id: string }) => !dimensions.some((one) => one.id === id && one.groups.all);
  const hidden = profile.dimensions.filter((one) => one.coverage > 0 && isHidden(one));
  const shown = { ...profile, dimensions: profile.dimensions.filter((one) => !hidden.includes(one)) };
  for (const axis of AXES) {
    if (hidden.some((one) => one.axis === axis)) Object.assign(shown, { [axis]: { ...profile[axis], coverage: 0 } });
  }
  const practice = recommendation.practice.filter(({ id }) => !hidden.some((one) => one.id === id));
  return { profile: shown, recommendation: { ...recommendation, practice } };
}
