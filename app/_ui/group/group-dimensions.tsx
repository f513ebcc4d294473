import { spreadTakeaway } from "@/lib/words/group/dimensions";
import { scoreName } from "@/lib/words/group/score-name";
import { say } from "@/lib/words/say";
import { Section } from "../result/section";
import { DotPlot } from "./dot-plot";
import group from "./group.module.css";
import type { GroupProps } from "./group-props";
import { SpreadTable } from "./spread-table";

/** The sign of everybody's mean: a mark without a letter. */
const EVERYBODY = "";

/** Where a group stands in each dimension, how far its answers are apart, and where leaders and practitioners are. */
export function GroupDimensions(props: GroupProps) {
  const { locale, words, names, combined } = props;
  const signs = { leaders: say(locale, words.signs.leaders), practitioners: say(locale, words.signs.practitioners) };
  const rows = combined.dimensions.flatMap(({ id, groups }) => {
    const { all, leaders, practitioners } = groups;
    if (!all) return [];
    const marks = [{ sign: EVERYBODY, level: all.mean }];
    if (leaders) marks.push({ sign: signs.leaders, level: leaders.mean });
    if (practitioners) marks.push({ sign: signs.practitioners, level: practitioners.mean });
    const range = { low: all.lowest, high: all.highest };
    return [{ id, label: scoreName(locale, names, id), isMean: false, marks, range }];
  });
  return (
    <Section id="group-dimensions" heading={say(locale, words.dimensions.heading)}>
      <p className={group.takeaway}>{spreadTakeaway(props)}</p>
      <DotPlot locale={locale} name={say(locale, words.dimensions.chart, { count: rows.length })} rows={rows} />
      <p className={group.note}>{say(locale, words.dimensions.legend, signs)}</p>
      <details>
        <summary>{say(locale, words.dimensions.table)}</summary>
        <SpreadTable {...props} />
      </details>
      <p className={group.note}>{say(locale, names.dimensions.scale)}</p>
    </Section>
  );
}
