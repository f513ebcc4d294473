import { percent, say } from "@/lib/words/say";
import styles from "./result.module.css";
import type { DetailProps } from "./result-props";
import { Section } from "./section";

/** What was not known, and which of it is most worth finding out. */
export function OpenQuestions({ locale, more, editionWords, assessment }: DetailProps) {
  const { profile, explanation } = assessment;
  const question = (id: string) => editionWords.questions[id]?.question;
  return (
    <Section id="open" heading={say(locale, more.detail.open.heading)}>
      {!explanation && <p>{say(locale, more.detail.open.summary, { coverage: percent(locale, profile.coverage) })}</p>}
      {explanation && profile.open.length === 0 && <p>{say(locale, more.detail.open.none)}</p>}
      {explanation && profile.open.length > 0 && (
        <>
          <p>{say(locale, more.detail.open.text, { count: profile.open.length })}</p>
          <ul className={styles.list}>
            {profile.open.map((id) => (
              <li key={id}>{question(id)}</li>
            ))}
          </ul>
          {explanation.askNext && (
            <p>
              {say(locale, more.detail.open.askNext)} <strong>{question(explanation.askNext)}</strong>
            </p>
          )}
        </>
      )}
    </Section>
  );
}
