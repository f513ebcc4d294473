import type { Explanation } from "@/lib/model/explanation";
import { outcomeText } from "@/lib/words/result/outcome-text";
import { percent, say } from "@/lib/words/say";
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
          <Outcomes {...props} explanation={explanation} />
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

/** What could still come of the open answers, and how far that is certain. */
function Outcomes({ explanation, ...props }: DetailProps & { explanation: Explanation }) {
  const { locale, more, decided } = props;
  const { outcomes, everyWayTried } = explanation;
  const words = more.detail.computed;
  const isSettled = everyWayTried && decided.need.stable;
  return (
    <>
      <h3>{say(locale, words.outcomes)}</h3>
      {outcomes.length < 2 && <p>{say(locale, isSettled ? words.sure : words.unsure)}</p>}
      {outcomes.length > 1 && (
        <ul className={styles.list}>
          {outcomes.map((outcome) => (
            <li key={`${outcome.verdict} ${outcome.type}`}>{outcomeText(props, outcome)}</li>
          ))}
        </ul>
      )}
      <p className={styles.caveat}>{say(locale, everyWayTried ? words.everyWay : words.someWays)}</p>
    </>
  );
}
