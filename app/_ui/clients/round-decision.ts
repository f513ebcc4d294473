import { combine } from "@/lib/group/combine";
import { oneEdition } from "@/lib/group/respondents";
import { showable } from "@/lib/group/showable";
import type { Decision } from "@/lib/model/types";
import type { Edition } from "@/lib/questionnaire/types";
import type { FoundRound } from "@/lib/workspace/look-up";
import { membersOf } from "@/lib/workspace/members";
import { settledOf } from "@/lib/workspace/settled";

/** What the group of a round is advised, as far as it may be shown; null where too few replied. */
export function roundDecision({ round, respondents }: FoundRound, editions: Edition[]): Decision | null {
  const members = membersOf(respondents, editions);
  const one = oneEdition(members.map(({ edition }) => edition));
  if (!one.ok) return null;
  const settled = settledOf(round.consensus, one.edition);
  const combined = combine(one.edition, members, { minimum: round.minimum, settled });
  return combined && showable(combined, combined.decision);
}
