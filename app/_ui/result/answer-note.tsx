import { type Message, say } from "@/lib/words/say";
import styles from "./answer-note.module.css";
import type { ResultProps } from "./result-props";

interface Props extends ResultProps {
  questions: string[];
  /** What the answers are to the statement; without it, that they were given. */
  title?: Message;
  /** What is said where no answer is behind it; without it, nothing. */
  otherwise?: Message;
}

/** The answers behind a statement, quoted in the margin; nothing where the answers are not known. */
export function AnswerNote({ questions, title, otherwise, ...props }: Props) {
  const { locale, words, editionWords, answers } = props;
  if (!answers) return null;
  if (questions.length === 0)
    return (
      otherwise && (
        <div className={styles.note}>
          <p>{say(locale, otherwise)}</p>
        </div>
      )
    );
  return (
    <div className={styles.note}>
      <p className={styles.title}>{say(locale, title ?? words.youAnswered)}</p>
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
