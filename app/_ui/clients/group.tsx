import { useMemo } from "react";
import { oneEdition } from "@/lib/group/respondents";
import { minimumOf } from "@/lib/group/suppression";
import { say } from "@/lib/words/say";
import { membersOf } from "@/lib/workspace/members";
import type { Respondent, Round } from "@/lib/workspace/types";
import { Section } from "../result/section";
import { useDesk } from "./desk";
import { Later } from "./later";
import { OwnAnswers } from "./own-answers";

const loadGroup = () => import("./round-group");

/** What the respondents of a round say together, as soon as they are enough. */
export function Group({ round, respondents }: { round: Round; respondents: Respondent[] }) {
  const { locale, words, editions } = useDesk();
  const members = useMemo(() => membersOf(respondents, editions), [respondents, editions]);
  const one = useMemo(() => oneEdition(members.map(({ edition }) => edition)), [members]);
  const minimum = minimumOf(round.minimum);
  const missing = minimum - members.length;
  if (missing <= 0 && one.ok) {
    return (
      <Later load={loadGroup}>
        {({ RoundGroup }, groupWords) => (
          <RoundGroup round={round} edition={one.edition} members={members} words={groupWords} />
        )}
      </Later>
    );
  }
  const edition = editions.find((each) => each.id === round.questionnaire && each.edition === round.edition);
  return (
    <>
      <Section id="group" heading={say(locale, words.group.heading)}>
        <p>{missing > 0 ? say(locale, words.group.missing, { missing, minimum }) : say(locale, words.group.mixed)}</p>
      </Section>
      {edition && <OwnAnswers round={round} edition={edition} />}
    </>
  );
}
