import { type FormEvent, useId, useState } from "react";
import { addQuestion } from "@/lib/questionnaire/own/change";
import type { Fault } from "@/lib/questionnaire/parse";
import { DIMENSIONS } from "@/lib/questionnaire/types";
import { say } from "@/lib/words/say";
import controls from "../controls.module.css";
import { Faults } from "./faults";
import styles from "./own.module.css";
import type { Editing } from "./questionnaire-page";
import { dimensionName } from "./tell-difference";

/** Numbers of size are read from the options of the questions that ask for them, so none is added there. */
const AXES = ["complexity", "maturity", "readiness"] as const;
const OFFERED = AXES.flatMap((axis) => DIMENSIONS[axis].map((name) => `${axis}.${name}`));

const OPTIONS = 5;
const TEXTS = ["question", "why", "evidence"] as const;

/** Adds a question to a section and a scored dimension. */
export function AddQuestion(editing: Editing) {
  const { locale, words, own, original, onChange } = editing;
  const { edit, places } = words.own;
  const [faults, setFaults] = useState<Fault[]>([]);
  const [status, setStatus] = useState("");
  const id = useId();
  const add = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    const given = (name: string) => String(data.get(name) ?? "").trim();
    const options = Array.from({ length: OPTIONS }, (_, place) => given(`option-${place}`)).filter(
      (text) => text !== "",
    );
    setFaults([]);
    if (options.length < 2 || TEXTS.some((name) => given(name) === "")) return setStatus(say(locale, edit.tooFew));
    const [question, why, evidence] = TEXTS.map(given) as [string, string, string];
    const added = { section: given("section"), dimension: given("dimension"), question, why, evidence, options };
    const next = addQuestion(own, added, original);
    if (next === own) return setStatus(say(locale, edit.full));
    const found = await onChange(next);
    setFaults(found);
    setStatus(say(locale, found.length > 0 ? edit.refused : edit.kept));
    if (found.length === 0) form.reset();
  };
  const field = (name: string, label: string) => (
    <div key={name} className={styles.text}>
      <label htmlFor={`${id}-${name}`}>{label}</label>
      <input id={`${id}-${name}`} name={name} autoComplete="off" />
    </div>
  );
  return (
    <form className={styles.fields} onSubmit={add} noValidate>
      <p className={styles.hint}>{say(locale, edit.addText)}</p>
      <div className={styles.text}>
        <label htmlFor={`${id}-section`}>{say(locale, edit.section)}</label>
        <select id={`${id}-section`} name="section">
          {own.edition.sections.map((section) => (
            <option key={section.id} value={section.id}>
              {own.words[locale]?.sections[section.id]}
            </option>
          ))}
        </select>
      </div>
      <div className={styles.text}>
        <label htmlFor={`${id}-dimension`}>{say(locale, edit.dimension)}</label>
        <select id={`${id}-dimension`} name="dimension">
          {OFFERED.map((dimension) => (
            <option key={dimension} value={dimension}>
              {dimensionName(editing, dimension)}
            </option>
          ))}
        </select>
      </div>
      {TEXTS.map((name) => field(name, say(locale, places[name])))}
      {Array.from({ length: OPTIONS }, (_, place) =>
        field(`option-${place}`, say(locale, edit.option, { number: place + 1 })),
      )}
      <div role="alert">
        <Faults locale={locale} words={words} faults={faults} />
      </div>
      <div className={styles.buttons}>
        <button type="submit" className={controls.secondary}>
          {say(locale, edit.addAction)}
        </button>
        <p role="status" className={styles.status}>
          {status}
        </p>
      </div>
    </form>
  );
}
