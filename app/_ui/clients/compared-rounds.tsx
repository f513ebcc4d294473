import { combine } from "@/lib/group/combine";
import { oneEdition } from "@/lib/group/respondents";
import { showable } from "@/lib/group/showable";
import type { Decision } from "@/lib/model/types";
import type { Edition } from "@/lib/questionnaire/types";
import { say } from "@/lib/words/say";
import type { FoundRound } from "@/lib/workspace/look-up";
import { membersOf } from "@/lib/workspace/members";
import { settledOf } from "@/lib/workspace/settled";
import { Comparison } from "../group/comparison";
import type { GroupWords } from "../group/load-group-words";
import { useDesk } from "./desk";
import { roundName } from "./round-text";

/** What the groups of two rounds are advised, and where they stand; each with what it settled. */
export function ComparedRounds({ rounds, words: { compare, names } }: { rounds: FoundRound[]; words: GroupWords }) {
  const { locale, words, editions } = useDesk();
  const results = rounds.flatMap((found, place) => {
    const decision = decisionOf(found, editions);
    const sign = String(place + 1);
    const name = say(locale, words.compare.result, { number: sign, round: roundName(locale, found.round) });
    return decision ? [{ sign, name, decision }] : [];
  });
  if (results.length < 2) return <p>{say(locale, words.compare.few)}</p>;
  const { targets = {} } = rounds[0]?.round ?? {};
  return <Comparison locale={locale} words={compare} names={names} results={results} targets={targets} />;
}

function decisionOf({ round, respondents }: FoundRound, editions: Edition[]): Decision | null {
  const members = membersOf(respondents, editions);
  const one = oneEdition(members.map(({ edition }) => edition));
  const { minimum } = round;
  const combined = one.ok
    ? combine(one.edition, members, { minimum, settled: settledOf(round.consensus, one.edition) })
    : null;
  return combined && showable(combined, combined.decision);
}
