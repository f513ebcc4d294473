import { say } from "@/lib/words/say";
import styles from "./question.module.css";
import type { StepProps } from "./wizard-props";

interface Props extends StepProps {
  id: string;
  /** True where several questions share a page: then one tap opens all of it. */
  isFolded?: boolean;
}

/** Why we ask, what to look at, and room for a note of one's own. */
export function Help({ isFolded = false, ...props }: Props) {
  const { locale, words, editionWords } = props;
  const text = editionWords.questions[props.id];
  if (isFolded) {
    return (
      <details className={styles.folded}>
        <summary>{say(locale, words.helpFolded)}</summary>
        <h3>{say(locale, words.why)}</h3>
        <p>{text?.why}</p>
        <h3>{say(locale, words.evidence)}</h3>
        <p>{text?.evidence}</p>
        <h3>{say(locale, words.note)}</h3>
        <Note {...props} />
      </details>
    );
  }
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
        <Note {...props} />
      </details>
    </div>
  );
}

function Note({ id, locale, words, form }: StepProps & { id: string }) {
  return (
    <>
      <p id={`${id}-note-hint`}>{say(locale, words.noteHint)}</p>
      <textarea
        rows={3}
        maxLength={2000}
        aria-label={say(locale, words.note)}
        aria-describedby={`${id}-note-hint`}
        {...form.register(`notes.${id}`)}
      />
    </>
  );
}
