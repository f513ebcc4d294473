import { type RefObject, useRef } from "react";
import { encodeAnswers } from "@/lib/link/answers-code";
import { decideNeed } from "@/lib/model/need";
import { score } from "@/lib/model/score";
import { NOT_APPLICABLE, UNKNOWN } from "@/lib/questionnaire/types";
import { localePath } from "@/lib/words/locales";
import { percent, say } from "@/lib/words/say";
import controls from "../controls.module.css";
import own from "./check-page.module.css";
import { Restart } from "./restart";
import { usePageTitle } from "./use-page-title";
import styles from "./wizard.module.css";
import { STEPS, type StepProps } from "./wizard-props";

interface Props extends StepProps {
  /** The round and the reply that the answers belong to; null where nobody invited. */
  ticket: string | null;
  /** The question that the reader comes back from; null where they come from elsewhere. */
  changed: string | null;
  onRestart: () => void;
}

/** Every answer with its own way to change it, and the way to the result. */
export function CheckPage({ ticket, changed, onRestart, ...props }: Props) {
  const { locale, words, siteName, edition, editionWords, form, pages, isFramed } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const row = useRef<HTMLAnchorElement>(null);
  usePageTitle(changed ? row : heading, `${say(locale, words.check.title)} – ${siteName}`, "check");
  const { answers, notes, carried } = form.watch();
  const last = pages.at(-1);
  const { minimum } = edition.parameters.coverage;
  const result = encodeAnswers(edition, answers) + (ticket ? `/${ticket}` : "");
  const tooFew = decideNeed(score(edition, answers), edition.parameters).verdict === null;
  return (
    <div className={styles.page}>
      <a className={styles.back} href={last ? STEPS.page(last.id) : STEPS.start}>
        {say(locale, words.back)}
      </a>
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {say(locale, words.check.title)}
      </h1>
      <p className={styles.lead}>{say(locale, words.check.lead)}</p>
      {edition.sections.map((section) => (
        <section key={section.id} aria-labelledby={`section-${section.id}`}>
          <h2 id={`section-${section.id}`}>{editionWords.sections[section.id]}</h2>
          <dl className={own.answers}>
            {section.questions.map((id) => (
              <div key={id}>
                <dt>{editionWords.questions[id]?.question}</dt>
                <dd>
                  <Answer {...props} id={id} value={answers[id]} />
                  {carried.includes(id) && <p className={own.note}>{say(locale, words.carry.carried)}</p>}
                  {notes[id] && <p className={own.note}>{say(locale, words.check.note, { note: notes[id] })}</p>}
                </dd>
                <dd>
                  <ChangeLink {...props} link={id === changed ? row : null} id={id} isOpen={!answers[id]} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      {tooFew && (
        <p className={styles.warning}>{say(locale, words.check.tooFew, { minimum: percent(locale, minimum) })}</p>
      )}
      {isFramed && <p>{say(locale, words.check.framed)}</p>}
      <div className={styles.actions}>
        <a
          className={controls.primary}
          href={`${localePath(locale, "/r")}#${result}`}
          target={isFramed ? "_blank" : undefined}
        >
          {say(locale, words.check.finish)}
        </a>
        <Restart locale={locale} words={words} onRestart={onRestart} />
      </div>
    </div>
  );
}

interface LinkProps extends StepProps {
  link: RefObject<HTMLAnchorElement | null> | null;
  id: string;
  isOpen: boolean;
}

/** The way to one answer and back, named after its question. */
function ChangeLink({ locale, words, editionWords, link, id, isOpen }: LinkProps) {
  const action = say(locale, isOpen ? words.check.answer : words.check.change);
  const question = editionWords.questions[id]?.question ?? "";
  return (
    <a ref={link} href={STEPS.change(id)} aria-label={say(locale, words.check.changeLabel, { action, question })}>
      {action}
    </a>
  );
}

/** An answer in words; what is not answered says so. */
function Answer({ locale, words, editionWords, id, value }: StepProps & { id: string; value: string | undefined }) {
  if (value === UNKNOWN) return say(locale, words.unknown);
  if (value === NOT_APPLICABLE) return say(locale, words.na);
  const text = editionWords.questions[id]?.options[value ?? ""];
  return text ?? <em>{say(locale, words.check.open)}</em>;
}
