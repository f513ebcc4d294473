import { useRef } from "react";
import { localePath } from "@/lib/words/locales";
import { say } from "@/lib/words/say";
import controls from "../controls.module.css";
import { CarryOver } from "./carry-over";
import { InvitationNote } from "./invitation-note";
import { Restart } from "./restart";
import type { Invitation } from "./use-invitation";
import { useOffer } from "./use-offer";
import { usePageTitle } from "./use-page-title";
import styles from "./wizard.module.css";
import { STEPS, type StepProps } from "./wizard-props";

interface Props extends StepProps {
  /** The code of a result whose answers may be carried over. */
  from: string | null;
  invitation: Invitation;
  /** True where the reader came here from another page of the wizard. */
  isEntered: boolean;
  deleted: boolean;
  onRestart: () => void;
}

/** What is asked, how long it takes, what is stored; and the way in. */
export function StartPage({ from, invitation, isEntered, deleted, onRestart, ...props }: Props) {
  const { locale, words, siteName, edition, editionWords, form, pages, canSave, isFramed } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  usePageTitle(heading, `${editionWords.title} – ${siteName}`, isEntered ? "start" : null);
  const answers = form.watch("answers");
  const isOpen = (id: string) => !answers[id];
  const count = edition.questions.length;
  const done = count - edition.questions.filter(({ id }) => isOpen(id)).length;
  const next = pages.find(({ questions }) => questions.some(isOpen));
  const values = { count, minutes: edition.minutes, done };
  const offer = useOffer(props, { from, deleted });
  const { begin, resume } = offer ? words.carry : words.start;
  return (
    <div className={styles.page}>
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {editionWords.title}
      </h1>
      <p className={styles.lead}>
        {say(locale, words.start.lead, values)} {editionWords.summary}
      </p>
      <InvitationNote {...props} invitation={invitation} />
      <noscript>
        <p className={styles.warning}>
          {say(locale, words.noScript)}{" "}
          <a href={localePath(locale, `/assess/${edition.id}/form`)} target={isFramed ? "_blank" : undefined}>
            {say(locale, words.noScriptLink)}
          </a>
        </p>
      </noscript>
      <ul className={styles.points}>
        {Object.entries(words.start.points).map(([id, point]) => (
          <li key={id} className={id === "stored" ? styles.byScript : undefined}>
            {say(locale, point)}
          </li>
        ))}
      </ul>
      {!canSave && <p className={styles.warning}>{say(locale, words.notSaved)}</p>}
      <p role="status">{deleted && done === 0 && say(locale, words.start.deleted)}</p>
      {offer && <CarryOver {...props} offer={offer} />}
      {done > 0 && <p>{say(locale, words.start.resumeText, values)}</p>}
      <div className={`${styles.actions} ${styles.byScript}`}>
        <a className={offer ? controls.secondary : controls.primary} href={next ? STEPS.page(next.id) : STEPS.check}>
          {say(locale, done === 0 ? begin : next ? resume : words.start.check)}
        </a>
        {done > 0 && <Restart locale={locale} words={words} onRestart={onRestart} />}
      </div>
    </div>
  );
}
