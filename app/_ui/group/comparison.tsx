import { compareResults } from "@/lib/group/rounds";
import type { Decision } from "@/lib/model/types";
import type { Words } from "@/lib/words/load";
import { say } from "@/lib/words/say";
import { Section } from "../result/section";
import type { AdviceNames } from "./advice-names";
import { AdviceTable } from "./advice-table";
import { ComparedScores } from "./compared-scores";
import group from "./group.module.css";

interface Props {
  locale: string;
  words: Words<"compare">;
  names: AdviceNames;
  /** At least two, the oldest first; the sign stands in the marks of the chart. */
  results: { sign: string; name: string; decision: Decision }[];
}

/** Results beside each other, whoever they are from: the advice, and the scores on one scale. */
export function Comparison({ locale, words, names, results }: Props) {
  const { basis, scores, advice } = compareResults(results.map(({ decision }) => decision));
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
