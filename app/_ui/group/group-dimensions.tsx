import { figure, say } from "@/lib/words/say";
import { Section } from "../result/section";
import { DotPlot } from "./dot-plot";
import group from "./group.module.css";
import type { GroupProps } from "./group-props";
import { scoreName } from "./score-name";
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
      <p className={group.takeaway}>{takeaway(props)}</p>
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

function takeaway({ locale, words, names, combined }: GroupProps): string {
  let farthest = { id: "", deviation: 0, lowest: 0, highest: 0 };
  for (const { id, groups } of combined.dimensions) {
    if (groups.all && groups.all.deviation > farthest.deviation) farthest = { id, ...groups.all };
  }
  if (farthest.deviation === 0) return say(locale, words.dimensions.takeawaySame);
  return say(locale, words.dimensions.takeaway, {
    dimension: scoreName(locale, names, farthest.id),
    low: figure(locale, farthest.lowest),
    high: figure(locale, farthest.highest),
  });
}
