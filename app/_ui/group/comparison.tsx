import { compareResults } from "@/lib/group/rounds";
import type { Targets } from "@/lib/group/targets";
import type { Decision } from "@/lib/model/types";
import type { AdviceNames } from "@/lib/words/group/advice-names";
import type { Words } from "@/lib/words/load";
import { say } from "@/lib/words/say";
import { Section } from "../result/section";
import { AdviceTable } from "./advice-table";
import { ComparedScores } from "./compared-scores";
import group from "./group.module.css";

interface Props {
  locale: string;
  words: Words<"compare">;
  names: AdviceNames;
  /** At least two, the oldest first; the sign stands in the marks of the chart. */
  results: { sign: string; name: string; decision: Decision }[];
  /** The levels to reach that were set for the first. */
  targets?: Targets;
}

/** Results beside each other, whoever they are from: the advice, and the scores on one scale. */
export function Comparison({ locale, words, names, results, targets = {} }: Props) {
  const { basis, scores, advice } = compareResults(
    results.map(({ decision }) => decision),
    targets,
  );
  const moved = advice.filter(({ isMoved }) => isMoved).length;
  return (
    <>
      <Section id="advice" heading={say(locale, words.advice.heading)}>
        <p className={group.takeaway}>{say(locale, words.advice.takeaway, { count: moved })}</p>
        <p className={group.note}>{say(locale, words.basis[basis])}</p>
        <AdviceTable locale={locale} words={words} names={names} results={results} advice={advice} />
      </Section>
      <ComparedScores locale={locale} words={words} names={names} results={results} scores={scores} />
    </>
  );
}
