import { gapsOf } from "@/lib/group/gaps";
import { figure, say } from "@/lib/words/say";
import { Section } from "../result/section";
import group from "./group.module.css";
import type { GroupProps } from "./group-props";
import { scoreName } from "./score-name";

/** Where leaders and practitioners see different levels, the gaps first that matter most. */
export function GroupGaps({ locale, words, names, edition, combined }: GroupProps) {
  const { gaps: text } = words;
  const gaps = gapsOf(edition, combined.dimensions);
  const [first] = gaps;
  const level = (value: number) => figure(locale, value);
  const heading = say(locale, text.heading);
  if (!first) {
    return (
      <Section id="group-gaps" heading={heading}>
        <p>{say(locale, text.hidden)}</p>
      </Section>
    );
  }
  const values = {
    dimension: scoreName(locale, names, first.id),
    leaders: level(first.leaders),
    practitioners: level(first.practitioners),
  };
  return (
    <Section id="group-gaps" heading={heading}>
      <p className={group.takeaway}>
        {first.gap === 0 ? say(locale, text.takeawaySame) : say(locale, text.takeaway, values)}
      </p>
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
