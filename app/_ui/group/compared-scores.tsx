import type { ComparedScore } from "@/lib/group/rounds";
import type { AdviceNames } from "@/lib/words/group/advice-names";
import { scoreName } from "@/lib/words/group/score-name";
import { progressText, scoresTakeaway } from "@/lib/words/group/scores";
import type { Words } from "@/lib/words/load";
import { say } from "@/lib/words/say";
import { Section } from "../result/section";
import { DotPlot } from "./dot-plot";
import group from "./group.module.css";
import { ScoreTable } from "./score-table";

export interface ScoresProps {
  locale: string;
  words: Words<"compare">;
  names: AdviceNames;
  results: { sign: string; name: string }[];
  scores: ComparedScore[];
}

/** The scores of several results: where they are farthest apart, as marks on one scale, and as a table. */
export function ComparedScores(props: ScoresProps) {
  const { locale, words, names, results, scores } = props;
  const rows = scores.map(({ id, isMean, levels, target }) => ({
    id,
    isMean,
    target,
    label: scoreName(locale, names, id),
    marks: levels.flatMap((level, place) => (level === null ? [] : [{ sign: results[place]?.sign ?? "", level }])),
  }));
  const progress = results.length === 2 && progressText(props);
  return (
    <Section id="scores" heading={say(locale, words.scores.heading)}>
      <p className={group.takeaway}>{scoresTakeaway(props)}</p>
      {progress && <p>{progress}</p>}
      <DotPlot locale={locale} name={say(locale, words.scores.chart, { count: rows.length })} rows={rows} />
      <p className={group.note}>{say(locale, words.scores.legend)}</p>
      <details>
        <summary>{say(locale, words.scores.table)}</summary>
        <ScoreTable {...props} />
      </details>
      <p className={group.note}>{say(locale, names.dimensions.scale)}</p>
    </Section>
  );
}
