import { gapsOf } from "@/lib/group/gaps";
import { gapsTakeaway } from "@/lib/words/group/dimensions";
import { scoreName } from "@/lib/words/group/score-name";
import { figure, say } from "@/lib/words/say";
import { Section } from "../result/section";
import group from "./group.module.css";
import type { GroupProps } from "./group-props";

/** Where leaders and practitioners see different levels, the gaps first that matter most. */
export function GroupGaps(props: GroupProps) {
  const { locale, words, names, edition, combined } = props;
  const { gaps: text } = words;
  const gaps = gapsOf(edition, combined.dimensions);
  const level = (value: number) => figure(locale, value);
  const heading = say(locale, text.heading);
  if (gaps.length === 0) {
    return (
      <Section id="group-gaps" heading={heading}>
        <p>{say(locale, text.hidden)}</p>
      </Section>
    );
  }
  return (
    <Section id="group-gaps" heading={heading}>
      <p className={group.takeaway}>{gapsTakeaway(props, edition)}</p>
      <table className={group.figures}>
        <caption>{say(locale, text.table)}</caption>
        <thead>
          <tr>
            <th scope="col">{say(locale, words.dimensions.name)}</th>
            <th scope="col">{say(locale, words.groups.leaders)}</th>
            <th scope="col">{say(locale, words.groups.practitioners)}</th>
            <th scope="col">{say(locale, text.gap)}</th>
          </tr>
        </thead>
        <tbody>
          {gaps.map(({ id, leaders, practitioners, gap }) => (
            <tr key={id}>
              <th scope="row">{scoreName(locale, names, id)}</th>
              <td>{level(leaders)}</td>
              <td>{level(practitioners)}</td>
              <td>{level(Math.abs(gap))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={group.note}>{say(locale, text.note)}</p>
    </Section>
  );
}
