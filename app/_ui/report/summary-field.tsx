import { useId } from "react";
import type { Words } from "@/lib/words/load";
import { say } from "@/lib/words/say";
import { LONGEST_SUMMARY } from "@/lib/workspace/read-rows";
import controls from "../controls.module.css";
import styles from "./report.module.css";

interface Props {
  locale: string;
  words: Words<"report">;
  value: string;
  /** True where the reader has changed the suggestion. */
  isOwn: boolean;
  /** Null goes back to the suggestion. */
  onChange: (text: string | null) => void;
}

/** The summary that opens the report and the slides. */
export function SummaryField({ locale, words: { summary: words }, value, isOwn, onChange }: Props) {
  const id = useId();
  return (
    <div className={styles.field}>
      <h3>{say(locale, words.heading)}</h3>
      <label htmlFor={id}>{say(locale, words.label)}</label>
      <p id={`${id}-hint`} className={styles.hint}>
        {say(locale, words.hint)}
      </p>
      <textarea
        id={id}
        rows={10}
        maxLength={LONGEST_SUMMARY}
        value={value}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
      />
      {isOwn && (
        <button type="button" className={controls.link} onClick={() => onChange(null)}>
          {say(locale, words.suggested)}
        </button>
      )}
    </div>
  );
}
