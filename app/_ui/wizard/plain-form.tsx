import { type Edition, type EditionWords, NOT_APPLICABLE, UNKNOWN } from "@/lib/questionnaire/types";
import type { Words } from "@/lib/words/load";
import { localePath } from "@/lib/words/locales";
import { say } from "@/lib/words/say";
import controls from "../controls.module.css";
import question from "./question.module.css";
import styles from "./wizard.module.css";

interface Props {
  locale: string;
  words: Words<"wizard">;
  edition: Edition;
  editionWords: EditionWords;
}

/** Every question on one page. It needs no script, and sends the answers to the server in the address of the result. */
export function PlainForm({ locale, words, edition, editionWords }: Props) {
  return (
    <form className={styles.page} method="get" action={localePath(locale, `/assess/${edition.id}/answers`)}>
      <h1 className={styles.title}>{say(locale, words.plain.title, { title: editionWords.title })}</h1>
      <p className={styles.lead}>{say(locale, words.plain.lead)}</p>
      <p className={styles.warning}>{say(locale, words.plain.sent)}</p>
      {edition.sections.map((section) => (
        <section key={section.id} aria-labelledby={`section-${section.id}`}>
          <h2 id={`section-${section.id}`}>{editionWords.sections[section.id]}</h2>
          {section.questions.map((id) => (
            <Question key={id} locale={locale} words={words} edition={edition} editionWords={editionWords} id={id} />
          ))}
        </section>
      ))}
      <div className={styles.actions}>
        <button type="submit" className={controls.primary}>
          {say(locale, words.check.finish)}
        </button>
      </div>
    </form>
  );
}

function Question({ locale, words, edition, editionWords, id }: Props & { id: string }) {
  const text = editionWords.questions[id];
  const options = edition.questions.find((one) => one.id === id)?.options ?? [];
  const row = (value: string, label: string) => (
    <label key={value} className={question.option}>
      <input type="radio" name={id} value={value} />
      <span />
      <span>{label}</span>
    </label>
  );
  return (
    <div className={question.asked}>
      <fieldset className={question.options}>
        <legend>
          <h3 className={question.subquestion}>{text?.question}</h3>
          {text?.hint && <span className={question.hint}>{text.hint}</span>}
        </legend>
        {options.map((option) => row(option.id, text?.options[option.id] ?? ""))}
        <div className={question.apart}>
          {row(UNKNOWN, say(locale, words.unknown))}
          {row(NOT_APPLICABLE, say(locale, words.na))}
        </div>
      </fieldset>
      <details className={question.folded}>
        <summary>{say(locale, words.why)}</summary>
        <p>{text?.why}</p>
        <p>{text?.evidence}</p>
      </details>
    </div>
  );
}
