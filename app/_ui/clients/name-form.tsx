import { type FormEvent, useId, useRef, useState } from "react";
import { say } from "@/lib/words/say";
import { LONGEST_NAME } from "@/lib/workspace/read-rows";
import controls from "../controls.module.css";
import { useErrorTitle } from "../use-document-title";
import styles from "./clients.module.css";
import { useDesk } from "./desk";

interface Props {
  label: string;
  hint?: string;
  action: string;
  /** What stands there at first. */
  name?: string;
  /** Told a name that can be kept. */
  onName: (name: string) => unknown;
}

/** One field for a name, with its button; without a name it says what is missing. */
export function NameForm({ label, hint, action, name = "", onName }: Props) {
  const { locale, words, errorTitle } = useDesk();
  const [value, setValue] = useState(name);
  const [isWrong, setWrong] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  useErrorTitle(isWrong ? say(locale, errorTitle, { title: "" }) : null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const text = value.trim();
    const isKeepable = text !== "" && text.length <= LONGEST_NAME;
    setWrong(!isKeepable);
    if (!isKeepable) return input.current?.focus();
    onName(text);
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className={styles.small}>
          {hint}
        </p>
      )}
      <p id={`${id}-error`} role="alert" className={styles.error}>
        {isWrong && say(locale, words.nameMissing, { most: LONGEST_NAME })}
      </p>
      <div className={styles.line}>
        <input
          ref={input}
          id={id}
          value={value}
          autoComplete="off"
          aria-invalid={isWrong}
          aria-describedby={`${hint ? `${id}-hint ` : ""}${id}-error`}
          onChange={(event) => setValue(event.target.value)}
        />
        <button type="submit" className={controls.primary}>
          {action}
        </button>
      </div>
    </form>
  );
}
