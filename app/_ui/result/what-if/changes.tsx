import { type Answers, UNKNOWN } from "@/lib/questionnaire/types";
import { answerText } from "@/lib/words/result/answer-text";
import { say } from "@/lib/words/say";
import controls from "../../controls.module.css";
import type { DetailProps } from "../result-props";
import styles from "./what-if.module.css";

interface Props extends DetailProps {
  answers: Answers;
  changes: Answers;
  onUndo: (question: string) => void;
}

/** What was changed so far, each with a way to take it back. */
export function Changes({ changes, onUndo, ...props }: Props) {
  const { locale, more, editionWords, answers } = props;
  const words = more.detail.whatIf;
  return (
    <div>
      <h3>{say(locale, words.changes)}</h3>
      <ul className={styles.changes}>
        {Object.entries(changes).map(([id, answer]) => {
          const question = editionWords.questions[id]?.question ?? "";
          const given = answers[id] ?? UNKNOWN;
          const values = { to: answerText(props, id, answer), from: answerText(props, id, given) };
          return (
            <li key={id}>
              <p>
                <span className={styles.note}>{question}</span>{" "}
                {say(locale, given === UNKNOWN ? words.changeOpen : words.change, values)}
              </p>
              <button
                type="button"
                className={controls.link}
                aria-label={say(locale, words.undoLabel, { question })}
                onClick={() => onUndo(id)}
              >
                {say(locale, words.undo)}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
