import type { Explanation } from "@/lib/model/explanation";
import { percent, say } from "@/lib/words/say";
import { outcomeText } from "./flips";
import styles from "./result.module.css";
import type { DetailProps } from "./result-props";
import { Section } from "./section";

/** What was not known, and which of it is most worth finding out. */
export function OpenQuestions(props: DetailProps) {
  const { locale, more, editionWords, assessment } = props;
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
          <Outcomes {...props} outcomes={explanation.outcomes} />
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

/** What could still come of the open answers. */
function Outcomes({ outcomes, ...props }: DetailProps & { outcomes: Explanation["outcomes"] }) {
  const { locale, more } = props;
  const words = more.detail.computed;
  return (
    <>
      <h3>{say(locale, words.outcomes)}</h3>
      {outcomes.length < 2 && <p>{say(locale, words.sure)}</p>}
      {outcomes.length > 1 && (
        <ul className={styles.list}>
          {outcomes.map((outcome) => (
            <li key={`${outcome.verdict} ${outcome.type}`}>{outcomeText(props, outcome)}</li>
          ))}
        </ul>
      )}
      <p className={styles.caveat}>{say(locale, words.outcomesText)}</p>
    </>
  );
}
