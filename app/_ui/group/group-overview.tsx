import { basisText, groupHeadline, stabilityText } from "@/lib/words/group/overview";
import type { Words } from "@/lib/words/load";
import { say } from "@/lib/words/say";
import { Section } from "../result/section";
import group from "./group.module.css";
import type { GroupProps } from "./group-props";
import { GroupsAlone } from "./groups-alone";

interface Props extends GroupProps {
  result: Words<"result">;
  /** How many answers the group settled together. */
  settled: number;
}

/** The verdict of a group in one sentence, how many stand behind it, and how far it rests on single people. */
export function GroupOverview(props: Props) {
  const { locale, words, result, combined, settled } = props;
  const stability = stabilityText(props, settled);
  return (
    <Section id="group" heading={say(locale, words.overview.heading)}>
      <p className={group.takeaway}>{groupHeadline(props, result)}</p>
      <p>{basisText(props, settled)}</p>
      {stability && <p>{stability}</p>}
      <GroupsAlone {...props} />
      <p className={group.note}>{say(locale, words.overview.confidential, { minimum: combined.minimum })}</p>
    </Section>
  );
}
