import type { Answers } from "@/lib/questionnaire/types";
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
export function Changes({ locale, more, editionWords, answers, changes, onUndo }: Props) {
  const words = more.detail.whatIf;
  return (
    <div>
      <h3>{say(locale, words.changes)}</h3>
      <ul className={styles.changes}>
        {Object.entries(changes).map(([id, answer]) => {
          const text = editionWords.questions[id];
          const question = text?.question ?? "";
          const from = text?.options[answers[id] ?? ""];
          const values = { to: text?.options[answer] ?? "", from: from ?? "" };
          return (
            <li key={id}>
              <p>
                <span className={styles.note}>{question}</span>{" "}
                {say(locale, from ? words.change : words.changeOpen, values)}
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
