import { say } from "@/lib/words/say";
import styles from "./result.module.css";
import type { ResultProps } from "./result-props";

/** The answers behind a statement, quoted in the margin; nothing where the answers are not known. */
export function AnswerNote({ questions, ...props }: ResultProps & { questions: string[] }) {
  const { locale, words, editionWords, assessment } = props;
  const answers = assessment.explanation?.answers;
  if (!answers || questions.length === 0) return null;
  return (
    <div className={styles.note}>
      <p className={styles.noteTitle}>{say(locale, words.youAnswered)}</p>
      <ul>
        {questions.map((id) => (
          <li key={id}>
            <span>{editionWords.questions[id]?.question}</span>{" "}
            <q>{editionWords.questions[id]?.options[answers[id] ?? ""]}</q>
          </li>
        ))}
      </ul>
    </div>
  );
}
