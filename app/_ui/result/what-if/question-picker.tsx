import { useState } from "react";
import type { Answers } from "@/lib/questionnaire/types";
import { say } from "@/lib/words/say";
import type { DetailProps } from "../result-props";
import styles from "./what-if.module.css";

interface Props extends DetailProps {
  answers: Answers;
  changes: Answers;
  onChange: (question: string, answer: string) => void;
}

/** A question of the questionnaire and the ways to answer it. */
export function QuestionPicker({ locale, more, edition, editionWords, answers, changes, onChange }: Props) {
  const [picked, setPicked] = useState("");
  const words = more.detail.whatIf;
  const question = edition.questions.find(({ id }) => id === picked);
  const texts = editionWords.questions[picked];
  const given = answers[picked];
  const label = (option: string) => {
    const text = texts?.options[option] ?? "";
    return option === given ? say(locale, words.given, { answer: text }) : text;
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
          {question.options.map(({ id }) => (
            <label key={id}>
              <input
                type="radio"
                name="what-if-answer"
                checked={(changes[picked] ?? given) === id}
                onChange={() => onChange(picked, id)}
              />
              <span>{label(id)}</span>
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}
