import { decide } from "@/lib/model/decide";
import type { Edition } from "@/lib/questionnaire/types";
import { settledOf } from "@/lib/workspace/settled";
import type { Round } from "@/lib/workspace/types";
import { ConsensusEditor } from "../group/consensus-editor";
import { editionKey } from "../group/edition-key";
import type { GroupWords } from "../group/load-group-words";
import { useDesk } from "./desk";
import { TakeRound } from "./take-round";
import { useAnswers } from "./use-answers";

interface Props {
  round: Round;
  edition: Edition;
  words: GroupWords;
}

/** Question by question an answer and what it rests on, without what a group said. */
export function OwnEditor({ round, edition, words: { group, names, editions } }: Props) {
  const { locale } = useDesk();
  const answers = useAnswers(round, edition);
  const editionWords = editions[editionKey(edition)];
  if (!editionWords) return null;
  const shown = { locale, words: group, names, edition, editionWords, combined: null };
  return <ConsensusEditor {...shown} {...answers} />;
}

/** The way to a report on these answers, as soon as they are enough for a verdict. */
export function OwnReport({ round, edition, words }: Props) {
  const settled = settledOf(round.consensus, edition);
  if (decide(edition, settled).recommendation.need.verdict === null) return null;
  return <TakeRound {...{ round, edition, settled, words }} evidence={round.evidence} combined={null} />;
}
