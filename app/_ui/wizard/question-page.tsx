import { type FormEvent, useEffect, useRef, useState } from "react";
import { say } from "@/lib/words/say";
import { ErrorSummary } from "./error-summary";
import { Help } from "./help";
import { Options } from "./options";
import { useKeys } from "./use-keys";
import { usePageTitle } from "./use-page-title";
import styles from "./wizard.module.css";
import { STEPS, type StepProps } from "./wizard-props";

interface Props extends StepProps {
  id: string;
  /** True where the reader came from the check page and goes back there. */
  isChange: boolean;
}

/** One question. */
export function QuestionPage({ id, isChange, ...props }: Props) {
  const { locale, words, siteName, edition, editionWords, form, order, canSave } = props;
  const [attempts, setAttempts] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const element = useRef<HTMLFormElement>(null);
  const text = editionWords.questions[id];
  const index = order.indexOf(id);
  const section = edition.sections.find(({ questions }) => questions.includes(id));
  const name = `answers.${id}` as const;
  const error = form.formState.errors.answers?.[id];
  const problem = error && say(locale, words.errorChoose);
  const title = `${text?.question} – ${siteName}`;
  usePageTitle(heading, problem ? say(locale, words.errorTitle, { title }) : title, id);
  useKeys(element);
  // An error belongs to the visit in which it arose.
  useEffect(() => () => form.clearErrors(), [form]);

  const next = isChange
    ? STEPS.check
    : index + 1 < order.length
      ? STEPS.question(order[index + 1] as string)
      : STEPS.check;
  const previous = isChange ? STEPS.check : index > 0 ? STEPS.question(order[index - 1] as string) : STEPS.start;

  const goOn = async (event: FormEvent) => {
    event.preventDefault();
    if (await form.trigger(name)) window.location.hash = next;
    else setAttempts((before) => before + 1);
  };

  return (
    <form ref={element} className={styles.page} onSubmit={goOn} noValidate>
      <a className={styles.back} href={previous}>
        {say(locale, words.back)}
      </a>
      {problem && (
        <ErrorSummary key={attempts} title={say(locale, words.errorSummary)} message={problem} target={`${id}-1`} />
      )}
      <p className={styles.progress}>
        {say(locale, words.progress, {
          section: editionWords.sections[section?.id ?? ""] ?? "",
          number: index + 1,
          count: order.length,
        })}
      </p>
      <Options
        {...props}
        id={id}
        error={problem}
        legend={
          <>
            <h1 ref={heading} tabIndex={-1} className={styles.question}>
              {text?.question}
            </h1>
            {text?.hint && <span className={styles.hint}>{text.hint}</span>}
          </>
        }
      />
      <div className={styles.actions}>
        <button type="submit" className={styles.primary}>
          {say(locale, words.continue)}
        </button>
        <p className={styles.saved} data-problem={!canSave || undefined}>
          {say(locale, canSave ? words.saved : words.notSaved)}
        </p>
      </div>
      <Help {...props} id={id} />
      <p className={styles.keys}>{say(locale, words.keys)}</p>
    </form>
  );
}
