import { useId, useRef } from "react";
import type { Words } from "@/lib/words/load";
import { say } from "@/lib/words/say";
import controls from "../controls.module.css";
import styles from "./wizard.module.css";

interface Props {
  locale: string;
  words: Words<"wizard">;
  onRestart: () => void;
}

/** A button that deletes what was answered in all questionnaires, once that is confirmed. */
export function Restart({ locale, words, onRestart }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  return (
    <>
      <button type="button" className={controls.quiet} onClick={() => dialog.current?.showModal()}>
        {say(locale, words.start.delete)}
      </button>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby={title}>
        <h2 id={title}>{say(locale, words.restart.title)}</h2>
        <p>{say(locale, words.restart.text)}</p>
        <form method="dialog" className={styles.actions}>
          <button type="submit" className={controls.primary} onClick={onRestart}>
            {say(locale, words.restart.confirm)}
          </button>
          <button type="submit" className={controls.quiet}>
            {say(locale, words.restart.cancel)}
          </button>
        </form>
      </dialog>
    </>
  );
}
