import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import type { OwnQuestionnaire } from "@/lib/questionnaire/own/own";
import { withPlace } from "@/lib/questionnaire/own/places";
import type { Fault } from "@/lib/questionnaire/parse";
import { say } from "@/lib/words/say";
import controls from "../controls.module.css";
import { Faults, faultText } from "./faults";
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

/** Fields that belong together. */
export interface FieldGroup {
  heading: string;
  fields: Field[];
}

interface Props {
  locale: string;
  words: OwnWords;
  own: OwnQuestionnaire;
  /** Shown under their headings; fields alone have none. */
  groups: (FieldGroup | Pick<FieldGroup, "fields">)[];
  /** The language of the texts, where it may be another than that of the page. */
  language?: string;
  /** Keeps the changed questionnaire, or tells what is wrong with it. */
  onChange: (own: OwnQuestionnaire) => Promise<Fault[]>;
  /** Stands beside the button. */
  children?: ReactNode;
}

/**
 * Fields that are saved together, each with what is wrong with it, and each group with what is wrong among its fields;
 * what is wrong elsewhere stands above the button.
 */
export function FieldForm({ locale, words: ownWords, own, groups, language, onChange, children }: Props) {
  const words = ownWords.own.edit;
  const form = useRef<HTMLFormElement>(null);
  const [faults, setFaults] = useState<Fault[]>([]);
  const [status, setStatus] = useState("");
  const id = useId();
  const fields = groups.flatMap((group) => group.fields);
  const told = (fault: Fault | undefined) => fault && faultText(locale, ownWords, fault);
  const idOf = (field: Field) => `${id}-${fields.indexOf(field)}`;
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const { next, wrong } = read(new FormData(form.current ?? undefined), own, fields, say(locale, words.number));
    const found = wrong.length > 0 ? wrong : await onChange(next);
    setFaults(found);
    setStatus(say(locale, found.length > 0 ? words.refused : words.kept));
    const first = fields.find((field) => faultOf(found, field) ?? faultAmong(found, [field]));
    if (first) document.getElementById(idOf(first))?.focus();
  };
  const others = faults.filter((fault) => !fields.some((one) => faultOf([fault], one) ?? faultAmong([fault], [one])));
  return (
    <form ref={form} className={styles.fields} onSubmit={save} noValidate>
      {groups.map((group) => {
        const among = faultAmong(faults, group.fields);
        return (
          <div key={group.fields[0]?.path} className={styles.part}>
            {"heading" in group && <h3>{group.heading}</h3>}
            <p role="alert" className={styles.fault}>
              {among && faultText(locale, ownWords, among)}
            </p>
            {group.fields.map((field) => (
              <Entry
                key={field.path}
                id={idOf(field)}
                field={field}
                fault={told(faultOf(faults, field))}
                language={language}
              />
            ))}
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

interface EntryProps {
  id: string;
  field: Field;
  /** What is wrong with it, in words. */
  fault: string | undefined;
  language: string | undefined;
}

/** One field with its name, and what is wrong with it. */
function Entry({ id, field: { path, label, value, isLong }, fault, language }: EntryProps) {
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  // Another state of the questionnaire, of another tab or after a way back; what has the focus keeps it.
  useEffect(() => {
    if (input.current) input.current.value = String(value);
  }, [value]);
  const shared = {
    id,
    ref: input,
    name: path,
    defaultValue: value,
    autoComplete: "off",
    "aria-invalid": fault !== undefined,
    "aria-describedby": fault && `${id}-fault`,
  };
  const isNumber = typeof value === "number";
  return (
    <div className={isNumber ? styles.number : styles.text}>
      <label htmlFor={id}>{label}</label>
      {fault && (
        <p id={`${id}-fault`} className={styles.fault}>
          {fault}
        </p>
      )}
      {isNumber && <input type="number" step="any" {...shared} />}
      {!isNumber && isLong && <textarea rows={2} lang={language} {...shared} />}
      {!isNumber && !isLong && <input lang={language} {...shared} />}
    </div>
  );
}

/** The questionnaire with what stands in the fields, and the fields that hold no number. */
function read(data: FormData, own: OwnQuestionnaire, fields: Field[], message: string) {
  const wrong: Fault[] = [];
  let next = own;
  for (const { path, value, write } of fields) {
    // Every text is one paragraph.
    const text = String(data.get(path) ?? "")
      .trim()
      .replace(/\s*\n\s*/g, " ");
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

/** What is wrong with several fields together, such as weights that do not add up. */
function faultAmong(faults: Fault[], fields: Field[]): Fault | undefined {
  return faults.find(({ path }) => path !== "" && fields.some((field) => faultPath(field.path).startsWith(`${path}.`)));
}
