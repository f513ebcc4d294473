import type { ReactNode } from "react";
import { NOT_APPLICABLE, UNKNOWN } from "@/lib/questionnaire/types";
import { say } from "@/lib/words/say";
import styles from "./question.module.css";
import type { StepProps } from "./wizard-props";

interface Props extends StepProps {
  id: string;
  legend: ReactNode;
  error: string | undefined;
}

/** The options of a question as full-width rows; "don't know" and "does not apply" stand apart below. */
export function Options({ id, legend, error, ...props }: Props) {
  const { locale, words, edition, editionWords, form } = props;
  const question = edition.questions.find((one) => one.id === id);
  const texts = editionWords.questions[id]?.options ?? {};
  const scale = (question?.options ?? []).map((option) => ({ value: option.id, text: texts[option.id] ?? "" }));
  const apart = [
    { value: UNKNOWN, text: say(locale, words.unknown) },
    { value: NOT_APPLICABLE, text: say(locale, words.na) },
  ];
  const row = ({ value, text }: { value: string; text: string }, place: number) => (
    <label key={value} className={styles.option}>
      <input
        type="radio"
        id={`${id}-${place}`}
        value={value}
        {...form.register(`answers.${id}`, { required: true })}
        aria-describedby={error ? `${id}-error` : undefined}
      />
      <span className={styles.key} aria-hidden="true">
        {place}
      </span>
      <span>{text}</span>
    </label>
  );
  return (
    <fieldset className={styles.options}>
      <legend>{legend}</legend>
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
      {scale.map((option, index) => row(option, index + 1))}
      <div className={styles.apart}>{apart.map((option, index) => row(option, scale.length + index + 1))}</div>
    </fieldset>
  );
}
