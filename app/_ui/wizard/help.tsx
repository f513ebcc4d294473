import { say } from "@/lib/words/say";
import styles from "./wizard.module.css";
import type { StepProps } from "./wizard-props";

/** Why we ask, what to look at, and room for a note of one's own. */
export function Help({ id, ...props }: StepProps & { id: string }) {
  const { locale, words, editionWords, form } = props;
  const text = editionWords.questions[id];
  return (
    <div className={styles.help}>
      <details>
        <summary>{say(locale, words.why)}</summary>
        <p>{text?.why}</p>
      </details>
      <details>
        <summary>{say(locale, words.evidence)}</summary>
        <p>{text?.evidence}</p>
      </details>
      <details>
        <summary>{say(locale, words.note)}</summary>
        <p id={`${id}-note-hint`}>{say(locale, words.noteHint)}</p>
        <textarea
          rows={3}
          maxLength={2000}
          aria-label={say(locale, words.note)}
          aria-describedby={`${id}-note-hint`}
          {...form.register(`notes.${id}`)}
        />
      </details>
    </div>
  );
}
