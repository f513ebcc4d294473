import { useMemo } from "react";
import { combine } from "@/lib/group/combine";
import { showable } from "@/lib/group/showable";
import { targetsOf } from "@/lib/group/targets";
import type { Edition } from "@/lib/questionnaire/types";
import { say } from "@/lib/words/say";
import { changeTarget } from "@/lib/workspace/keep";
import type { Member } from "@/lib/workspace/members";
import type { Round } from "@/lib/workspace/types";
import { Agenda } from "../group/agenda";
import { Comparison } from "../group/comparison";
import { ConsensusEditor } from "../group/consensus-editor";
import { editionKey } from "../group/edition-key";
import { GroupDimensions } from "../group/group-dimensions";
import { GroupGaps } from "../group/group-gaps";
import { GroupOverview } from "../group/group-overview";
import type { GroupProps } from "../group/group-props";
import type { GroupWords } from "../group/load-group-words";
import { Targets } from "../group/targets";
import { Differing } from "../result/differing";
import { Section } from "../result/section";
import { useDesk } from "./desk";
import { TakeRound } from "./take-round";
import { useAnswers } from "./use-answers";

interface Props {
  round: Round;
  edition: Edition;
  members: Member[];
  words: GroupWords;
}

/** The result of a round: what the group says, where it is apart, what to talk about, and what it settled. */
export function RoundGroup({ round, edition, members, words: groupWords }: Props) {
  const { group, compare, result, names, editions } = groupWords;
  const { locale, words, attempt } = useDesk();
  const answers = useAnswers(round, edition);
  const { settled, evidence } = answers;
  const combined = useMemo(
    () => combine(edition, members, { minimum: round.minimum, settled }),
    [edition, members, round.minimum, settled],
  );
  const editionWords = editions[editionKey(edition)];
  if (!combined || !editionWords) return null;
  const shown: GroupProps = { locale, words: group, names, edition, editionWords, combined };
  const decision = showable(combined, combined.decision);
  const results = [
    { sign: "1", name: say(locale, words.group.pooled), decision: showable(combined, combined.pooled) },
    { sign: "2", name: say(locale, words.group.settled), decision },
  ];
  return (
    <>
      {editionWords.differs && <Differing {...editionWords.differs} />}
      <GroupOverview {...shown} result={result} settled={Object.keys(settled).length} />
      <GroupDimensions {...shown} />
      <GroupGaps {...shown} />
      <Targets
        {...shown}
        targets={targetsOf(decision, round.targets)}
        set={Object.keys(round.targets)}
        onChange={(id, target) => attempt((database) => changeTarget(database, round.id, id, target, Date.now()))}
      />
      <Agenda {...shown} />
      <Section id="consensus" onScreen heading={say(locale, group.consensus.heading)}>
        <p>{say(locale, group.consensus.text)}</p>
        <ConsensusEditor {...shown} {...answers} />
      </Section>
      {Object.keys(settled).length > 0 && (
        <>
          <Section id="talk" heading={say(locale, words.group.talk)}>
            <p>{say(locale, words.group.talkText)}</p>
          </Section>
          <Comparison locale={locale} words={compare} names={names} results={results} />
        </>
      )}
      <TakeRound {...{ round, edition, combined, settled, evidence }} words={groupWords} />
    </>
  );
}
