import { useId } from "react";
import type { Consensus } from "@/lib/group/consensus";
import { UNKNOWN } from "@/lib/questionnaire/types";
import { say } from "@/lib/words/say";
import { LONGEST_NOTE } from "@/lib/workspace/read-rows";
import styles from "./consensus.module.css";
import group from "./group.module.css";
import type { GroupProps } from "./group-props";

type Settled = Consensus[string];

interface Props extends GroupProps {
  question: string;
  settled: Settled | null;
  onSettle: (settled: Settled | null) => void;
}

/** One question: how many chose each answer, the answer that was settled, and why. */
export function ConsensusQuestion({ locale, words, editionWords, combined, question, settled, onSettle }: Props) {
  const field = useId();
  const { consensus, agenda } = words;
  const text = editionWords.questions[question];
  const figures = combined.questions.find(({ id }) => id === question);
  const counts = figures?.groups.all?.counts;
  const row = (value: string | null, label: string) => (
    <label key={value} className={styles.option}>
      <input
        type="radio"
        name={field}
        checked={(settled?.answer ?? null) === value}
        onChange={() => onSettle(value === null ? null : { answer: value, note: settled?.note ?? "" })}
      />
      <span>{label}</span>
      {value !== null && counts && value in counts && (
        <span className={styles.count}>{say(locale, consensus.count, { count: counts[value] ?? 0 })}</span>
      )}
    </label>
  );
  return (
    <details className={styles.question}>
      <summary>
        {text?.question} {settled && <strong>({say(locale, consensus.settled)})</strong>}
      </summary>
      {!counts && <p className={group.note}>{say(locale, consensus.hidden)}</p>}
      {figures && figures.unknown > 0 && (
        <p className={group.note}>{say(locale, agenda.unknown, { count: figures.unknown })}</p>
      )}
      <fieldset>
        <legend className={styles.legend}>{text?.question}</legend>
        {Object.entries(text?.options ?? {}).map(([id, option]) => row(id, option))}
        {row(UNKNOWN, say(locale, consensus.unknown))}
        {row(null, say(locale, consensus.pooled))}
      </fieldset>
      {settled && (
        <label className={styles.note}>
          {say(locale, consensus.note)}
          <textarea
            rows={2}
            maxLength={LONGEST_NOTE}
            value={settled.note}
            onChange={({ target }) => onSettle({ ...settled, note: target.value })}
          />
        </label>
      )}
    </details>
  );
}
