import type { Advice } from "@/lib/model/types";
import { type Message, say } from "@/lib/words/say";
import { AnswerNote } from "./answer-note";
import styles from "./result.module.css";
import type { ResultProps } from "./result-props";

type Statements = Record<string, { title: Message; text: Message }>;

interface Props extends ResultProps {
  items: Advice[];
  /** Title and text of each statement by id. */
  statements: object;
  values?: Record<string, string | number>;
  /** Stands beside a statement that no answer is behind. */
  otherwise?: Message;
}

/** Numbered statements, each with the answers behind it in the margin. */
export function AdviceList({ items, statements, values, otherwise, ...props }: Props) {
  const { locale } = props;
  return (
    <ol className={styles.advice}>
      {items.map(({ id, because }) => {
        const statement = (statements as Statements)[id];
        return (
          statement && (
            <li key={id} className={styles.row}>
              <div>
                <h3>{say(locale, statement.title, values)}</h3>
                <p>{say(locale, statement.text, values)}</p>
              </div>
              <AnswerNote {...props} questions={because} otherwise={otherwise} />
            </li>
          )
        );
      })}
    </ol>
  );
}
