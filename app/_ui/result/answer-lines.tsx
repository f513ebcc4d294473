import type { ResultProps } from "./result-props";
import styles from "./services.module.css";

/** The answers behind a short entry, each in one line; nothing where the answers are not known. */
export function AnswerLines({ questions, editionWords, answers }: ResultProps & { questions: string[] }) {
  if (!answers || questions.length === 0) return null;
  return (
    <ul className={styles.answers}>
      {questions.map((id) => (
        <li key={id}>
          {editionWords.questions[id]?.question} <q>{editionWords.questions[id]?.options[answers[id] ?? ""]}</q>
        </li>
      ))}
    </ul>
  );
}
