import { useState } from "react";
import { leaveOut, move, putBack } from "@/lib/questionnaire/own/change";
import type { OwnQuestionnaire } from "@/lib/questionnaire/own/own";
import type { Fault } from "@/lib/questionnaire/parse";
import { say } from "@/lib/words/say";
import rows from "../clients/respondents.module.css";
import controls from "../controls.module.css";
import { Faults } from "./faults";
import { type Field, FieldForm } from "./field-form";
import styles from "./own.module.css";
import type { Editing } from "./questionnaire-page";
import { questionName } from "./tell-difference";

/** Every question, section by section, with its words, its points and its place; then those that were left out. */
export function QuestionList(editing: Editing) {
  const { locale, words, own, original, rounds, onChange } = editing;
  const { edit } = words.own;
  const [faults, setFaults] = useState<Fault[]>([]);
  const change = async (next: OwnQuestionnaire) => setFaults(await onChange(next));
  const leftOut = original.edition.questions.filter(({ id }) => !own.edition.questions.some((one) => one.id === id));
  const button = (id: string, action: string, act: () => OwnQuestionnaire) => (
    <button
      type="button"
      className={controls.link}
      aria-label={say(locale, edit.labelled, { action, question: questionName(editing, id) })}
      onClick={() => change(act())}
    >
      {action}
    </button>
  );
  return (
    <>
      <div role="alert">
        <Faults locale={locale} words={words} faults={faults} />
      </div>
      {own.edition.sections.map(({ id: section, questions }) => (
        <div key={section} className={styles.part}>
          <h3>{own.words[locale]?.sections[section]}</h3>
          <details className={styles.question}>
            <summary>{say(locale, edit.sectionTitle)}</summary>
            <FieldForm {...editing} groups={[{ fields: sectionFields(editing, section) }]} />
          </details>
          {questions.map((id, place) => (
            <details key={id} className={styles.question}>
              <summary>{questionName(editing, id)}</summary>
              <FieldForm {...editing} groups={[{ fields: fieldsOf(editing, id) }]}>
                {place > 0 && button(id, say(locale, edit.up), () => move(own, id, -1))}
                {place < questions.length - 1 && button(id, say(locale, edit.down), () => move(own, id, 1))}
                {rounds === 0 && button(id, say(locale, edit.leaveOut), () => leaveOut(own, id))}
              </FieldForm>
            </details>
          ))}
        </div>
      ))}
      {leftOut.length > 0 && (
        <div className={styles.part}>
          <h3>{say(locale, edit.leftOut)}</h3>
          <ul className={rows.rows}>
            {leftOut.map(({ id }) => (
              <li key={id}>
                <span>{questionName(editing, id)}</span>
                {rounds === 0 && button(id, say(locale, edit.putBack), () => putBack(own, id, original))}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function sectionFields({ locale, words, own, language }: Editing, section: string): Field[] {
  const value = own.words[language]?.sections[section] ?? "";
  return [{ path: `words/${language}/sections/${section}`, label: say(locale, words.own.places.sections), value }];
}

/** The words of a question in the language that is edited, and the points of its options. */
function fieldsOf({ locale, words, own, language, rounds }: Editing, id: string): Field[] {
  const { edit, places } = words.own;
  const place = own.edition.questions.findIndex((question) => question.id === id);
  const { options = [] } = own.edition.questions[place] ?? {};
  const texts = own.words[language]?.questions[id];
  const path = `words/${language}/questions/${id}`;
  const text = (name: "question" | "hint" | "why" | "evidence"): Field => ({
    path: `${path}/${name}`,
    label: say(locale, places[name]),
    value: texts?.[name] ?? "",
    isLong: true,
  });
  return [
    text("question"),
    text("hint"),
    text("why"),
    text("evidence"),
    ...options.flatMap((option, number): Field[] => {
      const words: Field = {
        path: `${path}/options/${option.id}`,
        label: say(locale, places.options, { number: number + 1 }),
        value: texts?.options[option.id] ?? "",
        isLong: true,
      };
      if (option.points === undefined || rounds > 0) return [words];
      const points = {
        path: `edition/questions/${place}/options/${number}/points`,
        label: say(locale, edit.points, { option: own.words[locale]?.questions[id]?.options[option.id] ?? option.id }),
        value: option.points,
      };
      return [words, points];
    }),
  ];
}
