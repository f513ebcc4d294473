import type { ComparedScore } from "@/lib/group/rounds";
import type { Words } from "@/lib/words/load";
import { figure, say } from "@/lib/words/say";
import { Section } from "../result/section";
import type { AdviceNames } from "./advice-names";
import { DotPlot } from "./dot-plot";
import group from "./group.module.css";
import { scoreName } from "./score-name";
import { ScoreTable } from "./score-table";

/** Differences below half a level are hardly more than chance in answers of five steps. Judgement. */
const NOTABLE = 0.5;

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
  return (
    <Section id="scores" heading={say(locale, words.scores.heading)}>
      <p className={group.takeaway}>{takeaway(props)}</p>
      {results.length === 2 && <Progress {...props} />}
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

function takeaway({ locale, words, names, scores }: ScoresProps): string {
  let farthest = { id: "", low: 0, high: 0 };
  for (const { id, levels } of scores) {
    const known = levels.filter((level) => level !== null);
    const [low, high] = [Math.min(...known), Math.max(...known)];
    if (high - low > farthest.high - farthest.low) farthest = { id, low, high };
  }
  const { id, low, high } = farthest;
  if (high - low < NOTABLE) return say(locale, words.scores.takeawaySame);
  const dimension = scoreName(locale, names, id);
  return say(locale, words.scores.takeaway, { dimension, low: figure(locale, low), high: figure(locale, high) });
}

/** How many of the areas that were behind have come closer to what was called for. */
function Progress({ locale, words, scores }: ScoresProps) {
  const behind = scores.filter(({ isMean, progress }) => !isMean && progress !== null);
  const closer = behind.filter(({ progress }) => progress !== null && progress > 0).length;
  return behind.length > 0 && <p>{say(locale, words.scores.progress, { behind: behind.length, closer })}</p>;
}
