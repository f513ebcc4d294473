import { say } from "@/lib/words/say";
import { AnswerNote } from "./answer-note";
import styles from "./result.module.css";
import type { DetailProps } from "./result-props";
import { Section } from "./section";

/** Answers that hardly go together, pointed out and left as they are, with a verdict or without. */
export function Contradictions(props: Omit<DetailProps, "decided">) {
  const { locale, more, assessment } = props;
  const words = more.detail.contradictions;
  const found = assessment.explanation?.contradictions ?? [];
  if (found.length === 0) return null;
  return (
    <Section id="contradictions" heading={say(locale, words.heading)}>
      <p>{say(locale, words.text)}</p>
      {found.map(({ id, questions }) => (
        <div key={id} className={styles.row}>
          <p>{say(locale, words[id as keyof typeof words])}</p>
          <AnswerNote {...props} questions={questions} />
        </div>
      ))}
    </Section>
  );
}
