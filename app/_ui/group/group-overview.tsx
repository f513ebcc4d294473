import type { Outcome } from "@/lib/group/combine";
import { asDecided } from "@/lib/model/decided";
import type { Words } from "@/lib/words/load";
import { headline } from "@/lib/words/result/headline";
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
  const { n, minimum, decision } = combined;
  const decided = asDecided(decision.recommendation);
  const office = decision.profile.context.office;
  const { overview } = words;
  return (
    <Section id="group" heading={say(locale, overview.heading)}>
      <p className={group.takeaway}>
        {decided
          ? headline(locale, result, { need: decided.need, type: decided.type, fte: decided.team.fte, office })
          : say(locale, overview.noVerdict)}
      </p>
      <p>
        {say(locale, overview.basis, { n })} {settled > 0 && say(locale, overview.settled, { count: settled })}
      </p>
      {asDecided(combined.pooled.recommendation) && <Stability {...props} />}
      <GroupsAlone {...props} />
      <p className={group.note}>{say(locale, overview.confidential, { minimum })}</p>
    </Section>
  );
}

function Stability({ locale, words: { overview }, names, combined, settled }: Props) {
  const { n, stability } = combined;
  const { alike, without, others } = stability;
  const nameOf = ({ verdict, type }: Outcome) =>
    say(locale, overview.outcome, {
      verdict: say(locale, names.values.verdict[verdict]),
      type: say(locale, names.values.type[type]),
    });
  const results = new Intl.ListFormat(locale, { type: "disjunction" }).format(others.map(nameOf));
  return (
    <p>
      {say(locale, overview.alike, { alike, n })} {without > 0 && say(locale, overview.without, { count: without })}{" "}
      {others.length === 0 ? say(locale, overview.stable) : say(locale, overview.unstable, { results })}{" "}
      {settled > 0 && say(locale, overview.pooled)}
    </p>
  );
}
