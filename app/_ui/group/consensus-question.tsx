import { useId } from "react";
import { type Evidence, hasEvidence } from "@/lib/questionnaire/evidence";
import { UNKNOWN } from "@/lib/questionnaire/types";
import { say } from "@/lib/words/say";
import styles from "./consensus.module.css";
import type { EditorProps } from "./consensus-editor";
import { EvidenceFields } from "./evidence-fields";
import group from "./group.module.css";

interface Props extends Pick<EditorProps, "locale" | "words" | "editionWords" | "combined"> {
  question: string;
  /** The answer that was settled; null where none was. */
  settled: string | null;
  evidence: Evidence;
  onSettle: (answer: string | null) => void;
  onEvidence: (evidence: Evidence) => void;
}

/** One question: how many chose each answer, the answer that was settled, and what it rests on. */
export function ConsensusQuestion(props: Props) {
  const { locale, words, editionWords, combined, question, settled, evidence, onSettle, onEvidence } = props;
  const field = useId();
  const { consensus, agenda } = words;
  const text = editionWords.questions[question];
  const figures = combined?.questions.find(({ id }) => id === question);
  const counts = figures?.groups.all?.counts;
  const state = [settled !== null && consensus.settled, hasEvidence(evidence) && words.evidence.there];
  const told = state.flatMap((one) => (one ? [say(locale, one)] : []));
  const row = (value: string | null, label: string) => (
    <label key={value} className={styles.option}>
      <input type="radio" name={field} checked={settled === value} onChange={() => onSettle(value)} />
      <span>{label}</span>
      {value !== null && counts && value in counts && (
        <span className={styles.count}>{say(locale, consensus.count, { count: counts[value] ?? 0 })}</span>
      )}
    </label>
  );
  return (
    <details className={styles.question}>
      <summary>
        {text?.question} {told.length > 0 && <strong>({told.join(", ")})</strong>}
      </summary>
      {combined && !counts && <p className={group.note}>{say(locale, consensus.hidden)}</p>}
      {figures && figures.unknown > 0 && (
        <p className={group.note}>{say(locale, agenda.unknown, { count: figures.unknown })}</p>
      )}
      <fieldset>
        <legend className={styles.legend}>{text?.question}</legend>
        {Object.entries(text?.options ?? {}).map(([id, option]) => row(id, option))}
        {row(UNKNOWN, say(locale, consensus.unknown))}
        {row(null, say(locale, combined ? consensus.pooled : consensus.open))}
      </fieldset>
      <EvidenceFields locale={locale} words={words} evidence={evidence} onChange={onEvidence} />
    </details>
  );
}
