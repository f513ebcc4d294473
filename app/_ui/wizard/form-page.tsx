import { type FormEvent, useEffect, useRef, useState } from "react";
import { say } from "@/lib/words/say";
import controls from "../controls.module.css";
import { ErrorSummary } from "./error-summary";
import { Help } from "./help";
import { Options } from "./options";
import type { WizardPage } from "./pages";
import question from "./question.module.css";
import { useKeys } from "./use-keys";
import { usePageTitle } from "./use-page-title";
import styles from "./wizard.module.css";
import { STEPS, type StepProps } from "./wizard-props";

interface Props extends StepProps {
  page: WizardPage;
  /** True where the reader came from the check page and goes back there. */
  isChange: boolean;
}

/** One question, or one section of them. */
export function FormPage({ page, isChange, ...props }: Props) {
  const { locale, words, siteName, editionWords, form, canSave } = props;
  const [attempts, setAttempts] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const element = useRef<HTMLFormElement>(null);
  const [only] = page.questions;
  const isSingle = page.questions.length === 1 && only !== undefined;
  const single = isSingle ? editionWords.questions[only] : undefined;
  const name = single?.question ?? editionWords.sections[page.section] ?? "";
  const errors = page.questions.flatMap((id) => {
    if (!form.formState.errors.answers?.[id]) return [];
    const values = { question: editionWords.questions[id]?.question ?? "" };
    return [{ id, message: say(locale, single ? words.errorChoose : words.errorChooseFor, values) }];
  });
  usePageTitle(heading, `${name} – ${siteName}`, page.id);
  useKeys(element);
  // An error belongs to the visit in which it arose.
  useEffect(() => () => form.clearErrors(), [form]);
  const { next, previous } = neighbours(props.pages, page, isChange);

  const goOn = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await form.trigger(page.questions.map((id) => `answers.${id}` as const)))) {
      setAttempts((before) => before + 1);
      return;
    }
    // What was looked at again was answered here, and was not carried over.
    if (isChange) form.setValue("carried", without(form.getValues("carried"), page.questions));
    window.location.hash = next;
  };
  const h1 = (
    <h1 ref={heading} tabIndex={-1} className={question.question}>
      {name}
    </h1>
  );

  return (
    <form ref={element} className={styles.page} onSubmit={goOn} noValidate>
      <a className={styles.back} href={previous}>
        {say(locale, words.back)}
      </a>
      {errors.length > 0 && (
        <ErrorSummary
          key={attempts}
          title={say(locale, words.errorSummary)}
          lead={say(locale, words.errorTitle, { title: "" })}
          errors={errors}
        />
      )}
      <p className={styles.progress}>
        <Progress {...props} page={page} />
      </p>
      {!single && h1}
      {page.questions.map((id) => (
        <div key={id} className={question.asked}>
          <Options
            {...props}
            id={id}
            error={errors.find((error) => error.id === id)?.message}
            legend={
              <>
                {single ? h1 : <h2 className={question.subquestion}>{editionWords.questions[id]?.question}</h2>}
                {editionWords.questions[id]?.hint && (
                  <span className={question.hint}>{editionWords.questions[id]?.hint}</span>
                )}
              </>
            }
          />
          {!single && <Help {...props} id={id} isFolded />}
        </div>
      ))}
      <div className={styles.actions}>
        <button type="submit" className={controls.primary}>
          {say(locale, words.continue)}
        </button>
        <p className={styles.saved} data-problem={!canSave || undefined}>
          {say(locale, canSave ? words.saved : words.notSaved)}
        </p>
      </div>
      {isSingle && <Help {...props} id={only} />}
      <p className={styles.keys}>{say(locale, words.keys)}</p>
    </form>
  );
}

function without(carried: string[], questions: string[]): string[] {
  return carried.filter((id) => !questions.includes(id));
}

/** Where Continue and Back lead. */
function neighbours(pages: WizardPage[], page: WizardPage, isChange: boolean) {
  if (isChange) return { next: STEPS.changed(page.id), previous: STEPS.changed(page.id) };
  const index = pages.findIndex(({ id }) => id === page.id);
  const [before, after] = [pages[index - 1], pages[index + 1]];
  return {
    next: after ? STEPS.page(after.id) : STEPS.check,
    previous: before ? STEPS.page(before.id) : STEPS.start,
  };
}

/** Where the reader is, in words. */
function Progress({ locale, words, edition, editionWords, pages, page }: StepProps & { page: WizardPage }) {
  const sections = [...new Set(pages.map(({ section }) => section))];
  const values = { sections: sections.length, place: sections.indexOf(page.section) + 1 };
  if (edition.layout === "section") return say(locale, words.progressSection, values);
  return say(locale, words.progress, {
    section: editionWords.sections[page.section] ?? "",
    number: pages.findIndex(({ id }) => id === page.id) + 1,
    count: pages.length,
  });
}
