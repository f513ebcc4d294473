import type { FormEvent } from "react";
import type { Words } from "@/lib/words/load";
import { say } from "@/lib/words/say";
import controls from "../controls.module.css";
import { ErrorSummary } from "../wizard/error-summary";
import styles from "./compare.module.css";

/** As the summary of errors names the first control of a question. */
const FIELD = "links-1";

interface Props {
  locale: string;
  words: Words<"compare">;
  /** What is compared now. */
  codes: string[];
  errorWords: Pick<Words<"wizard">, "errorSummary" | "errorTitle">;
  errors: string[];
  onCompare: (text: string) => void;
}

/**
 * Where links to results are pasted; what is wrong with one of them is said above and at the field. The field has no name, so that a form
 * that is sent before the script is there sends nothing.
 */
export function CompareForm({ locale, words, codes, errorWords, errors, onCompare }: Props) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const field = event.currentTarget.elements.namedItem(FIELD);
    if (field instanceof HTMLTextAreaElement) onCompare(field.value);
  };
  const hasErrors = errors.length > 0;
  return (
    <form className={styles.form} onSubmit={submit}>
      {hasErrors && (
        <ErrorSummary
          title={say(locale, errorWords.errorSummary)}
          lead={say(locale, errorWords.errorTitle, { title: "" })}
          errors={errors.map((message) => ({ id: "links", message }))}
        />
      )}
      <label htmlFor={FIELD}>{say(locale, words.form.label)}</label>
      <p id="links-hint">{say(locale, words.form.hint)}</p>
      {hasErrors && (
        <div id="links-error" className={styles.error}>
          {errors.map((message) => (
            <p key={message}>{message}</p>
          ))}
        </div>
      )}
      <textarea
        id={FIELD}
        rows={4}
        spellCheck={false}
        autoComplete="off"
        defaultValue={codes.join("\n")}
        aria-invalid={hasErrors || undefined}
        aria-describedby={hasErrors ? "links-hint links-error" : "links-hint"}
      />
      <p>
        <button type="submit" className={controls.primary}>
          {say(locale, words.form.submit)}
        </button>
      </p>
      <p className={styles.note}>{say(locale, words.form.note)}</p>
    </form>
  );
}
