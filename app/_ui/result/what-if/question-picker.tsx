import { useState } from "react";
import { type Answers, NOT_APPLICABLE, UNKNOWN } from "@/lib/questionnaire/types";
import { answerText } from "@/lib/words/result/answer-text";
import { say } from "@/lib/words/say";
import type { DetailProps } from "../result-props";
import styles from "./what-if.module.css";

interface Props extends DetailProps {
  answers: Answers;
  changes: Answers;
  onChange: (question: string, answer: string) => void;
}

/** A question of the questionnaire and the ways to answer it. */
export function QuestionPicker({ answers, changes, onChange, ...props }: Props) {
  const { locale, more, edition, editionWords } = props;
  const [picked, setPicked] = useState("");
  const words = more.detail.whatIf;
  const question = edition.questions.find(({ id }) => id === picked);
  const ways = question ? [...question.options.map(({ id }) => id), UNKNOWN, NOT_APPLICABLE] : [];
  const given = answers[picked];
  const label = (way: string) => {
    const text = answerText(props, picked, way);
    return way === given ? say(locale, words.given, { answer: text }) : text;
  };
  return (
    <div className={styles.picker}>
      <label htmlFor="what-if-question">{say(locale, words.question)}</label>
      <select id="what-if-question" value={picked} onChange={(event) => setPicked(event.target.value)}>
        <option value="">{say(locale, words.choose)}</option>
        {edition.sections.map(({ id, questions }) => (
          <optgroup key={id} label={editionWords.sections[id]}>
            {questions.map((one) => (
              <option key={one} value={one}>
                {editionWords.questions[one]?.question}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      {question && (
        <fieldset key={picked}>
          <legend>{say(locale, words.options)}</legend>
          {ways.map((way) => (
            <label key={way}>
              <input
                type="radio"
                name="what-if-answer"
                checked={(changes[picked] ?? given) === way}
                onChange={() => onChange(picked, way)}
              />
              <span>{label(way)}</span>
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}
