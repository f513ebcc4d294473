import { type FormEvent, type ReactNode, useId, useRef, useState } from "react";
import type { OwnQuestionnaire } from "@/lib/questionnaire/own/own";
import { withPlace } from "@/lib/questionnaire/own/places";
import type { Fault } from "@/lib/questionnaire/parse";
import { say } from "@/lib/words/say";
import controls from "../controls.module.css";
import { Faults } from "./faults";
import type { OwnWords } from "./load-own-words";
import styles from "./own.module.css";

/** One number or text of a questionnaire that can be changed. */
export interface Field {
  /** Where it stands in the questionnaire, as in `model/need/thresholds/strong`. */
  path: string;
  label: string;
  value: number | string;
  /** True for a text of several lines. */
  isLong?: boolean;
  /** How another value is written, where not simply at its path. */
  write?: (own: OwnQuestionnaire, value: number) => OwnQuestionnaire;
}

interface Props {
  locale: string;
  words: OwnWords;
  own: OwnQuestionnaire;
  fields: Field[];
  /** The language of the texts, where it may be another than that of the page. */
  language?: string;
  /** Keeps the changed questionnaire, or tells what is wrong with it. */
  onChange: (own: OwnQuestionnaire) => Promise<Fault[]>;
  /** Stands beside the button. */
  children?: ReactNode;
}

/** Fields that are saved together, each with what is wrong with it; what is wrong elsewhere stands above the button. */
export function FieldForm({ locale, words: ownWords, own, fields, language, onChange, children }: Props) {
  const words = ownWords.own.edit;
  const form = useRef<HTMLFormElement>(null);
  const [faults, setFaults] = useState<Fault[]>([]);
  const [status, setStatus] = useState("");
  const id = useId();
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const { next, wrong } = read(new FormData(form.current ?? undefined), own, fields, say(locale, words.number));
    const found = wrong.length > 0 ? wrong : await onChange(next);
    setFaults(found);
    setStatus(say(locale, found.length > 0 ? words.refused : words.kept));
    const first = fields.findIndex((field) => faultOf(found, field));
    if (first !== -1) document.getElementById(`${id}-${first}`)?.focus();
  };
  const others = faults.filter((fault) => !fields.some((field) => faultOf([fault], field)));
  return (
    <form ref={form} className={styles.fields} onSubmit={save} noValidate>
      {fields.map((field, place) => {
        const fault = faultOf(faults, field);
        const shared = {
          id: `${id}-${place}`,
          name: field.path,
          // Another state of the questionnaire, of another tab or after a way back, begins anew.
          key: `${field.path} ${field.value}`,
          defaultValue: field.value,
          autoComplete: "off",
          "aria-invalid": fault !== undefined,
          "aria-describedby": fault && `${id}-${place}-fault`,
        };
        const isNumber = typeof field.value === "number";
        return (
          <div key={field.path} className={isNumber ? styles.number : styles.text}>
            <label htmlFor={shared.id}>{field.label}</label>
            {fault && (
              <p id={`${id}-${place}-fault`} className={styles.fault}>
                {fault.message}
              </p>
            )}
            {isNumber && <input type="number" step="any" {...shared} />}
            {!isNumber && field.isLong && <textarea rows={3} lang={language} {...shared} />}
            {!isNumber && !field.isLong && <input lang={language} {...shared} />}
          </div>
        );
      })}
      {others.length > 0 && (
        <div role="alert" className={styles.refused}>
          <Faults locale={locale} words={ownWords} faults={others} />
        </div>
      )}
      <div className={styles.buttons}>
        <button type="submit" className={controls.secondary}>
          {say(locale, words.keep)}
        </button>
        {children}
        <p role="status" className={styles.status}>
          {status}
        </p>
      </div>
    </form>
  );
}

/** The questionnaire with what stands in the fields, and the fields that hold no number. */
function read(data: FormData, own: OwnQuestionnaire, fields: Field[], message: string) {
  const wrong: Fault[] = [];
  let next = own;
  for (const { path, value, write } of fields) {
    const text = String(data.get(path) ?? "").trim();
    const given = typeof value === "number" ? (text === "" ? Number.NaN : Number(text)) : text;
    if (given === value) continue;
    if (Number.isNaN(given)) wrong.push({ path: faultPath(path), message });
    else if (write) next = write(next, Number(given));
    // An optional text that is empty is none.
    else next = withPlace(next, path, given === "" && path.endsWith("/hint") ? null : given);
  }
  return { next, wrong };
}

/** A path as faults have it: `edition.questions[3].weight`. */
function faultPath(path: string): string {
  return path.split("/").reduce((all, part) => (/^\d+$/.test(part) ? `${all}[${part}]` : `${all}.${part}`));
}

function faultOf(faults: Fault[], { path }: Field): Fault | undefined {
  return faults.find((fault) => fault.path === faultPath(path));
}
