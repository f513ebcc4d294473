"use client";

import { useId, useState } from "react";
import type { Words } from "@/lib/words/load";
import { say } from "@/lib/words/say";
import controls from "../controls.module.css";
import styles from "./embed.module.css";

interface Props {
  locale: string;
  words: Words<"embed">;
  label: string;
  text: string;
}

/** Lines to copy into another page, to be read and selected, with a button that copies them. */
export function Lines({ locale, words, label, text }: Props) {
  const id = useId();
  const [message, setMessage] = useState("");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setMessage(say(locale, words.copied));
    } catch {
      setMessage(say(locale, words.notCopied));
    }
  };
  return (
    <div className={styles.lines}>
      <label htmlFor={id}>{label}</label>
      <textarea id={id} readOnly rows={6} value={text} spellCheck={false} />
      <button type="button" className={controls.primary} onClick={copy}>
        {say(locale, words.copy)}
      </button>
      <p role="status">{message}</p>
    </div>
  );
}
