import { say } from "@/lib/words/say";
import type { FoundRound } from "@/lib/workspace/look-up";
import { Comparison } from "../group/comparison";
import type { GroupWords } from "../group/load-group-words";
import { useDesk } from "./desk";
import { roundDecision } from "./round-decision";
import { roundName } from "./round-text";

/** What the groups of two rounds are advised, and where they stand; each with what it settled. */
export function ComparedRounds({ rounds, words: { compare, names } }: { rounds: FoundRound[]; words: GroupWords }) {
  const { locale, words, editions } = useDesk();
  const results = rounds.flatMap((found, place) => {
    const decision = roundDecision(found, editions);
    const sign = String(place + 1);
    const name = say(locale, words.compare.result, { number: sign, round: roundName(locale, found.round) });
    return decision ? [{ sign, name, decision }] : [];
  });
  if (results.length < 2) return <p>{say(locale, words.compare.few)}</p>;
  const { targets = {} } = rounds[0]?.round ?? {};
  return <Comparison locale={locale} words={compare} names={names} results={results} targets={targets} />;
}
