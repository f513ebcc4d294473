import { useId } from "react";
import { CONFIDENCES, type Confidence, type Evidence, LONGEST_NOTE } from "@/lib/questionnaire/evidence";
import type { Words } from "@/lib/words/load";
import { say } from "@/lib/words/say";
import styles from "./consensus.module.css";
import { EvidenceLinks } from "./evidence-links";

export interface EvidenceProps {
  locale: string;
  words: Words<"group">;
  evidence: Evidence;
  onChange: (evidence: Evidence) => void;
}

/** What an answer rests on: in words, with links, and how sure one is of it. */
export function EvidenceFields(props: EvidenceProps) {
  const { locale, words, evidence, onChange } = props;
  const id = useId();
  const choose = (value: string) => onChange({ ...evidence, confidence: (value || null) as Confidence | null });
  return (
    <div className={styles.evidence}>
      <label htmlFor={`${id}-note`}>{say(locale, words.evidence.note)}</label>
      <textarea
        id={`${id}-note`}
        rows={2}
        maxLength={LONGEST_NOTE}
        value={evidence.note}
        onChange={({ target }) => onChange({ ...evidence, note: target.value })}
      />
      <label htmlFor={`${id}-confidence`}>{say(locale, words.evidence.confidence)}</label>
      <select id={`${id}-confidence`} value={evidence.confidence ?? ""} onChange={({ target }) => choose(target.value)}>
        <option value="">{say(locale, words.evidence.notSaid)}</option>
        {CONFIDENCES.map((one) => (
          <option key={one} value={one}>
            {say(locale, words.evidence.choices[one])}
          </option>
        ))}
      </select>
      <EvidenceLinks {...props} />
    </div>
  );
}
