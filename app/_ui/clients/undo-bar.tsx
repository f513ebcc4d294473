import { useEffect, useRef } from "react";
import { say } from "@/lib/words/say";
import controls from "../controls.module.css";
import styles from "./clients.module.css";
import { useDesk } from "./desk";

interface Props {
  message: string;
  onUndo: () => void;
  onClose: () => void;
}

/** Says what was deleted and brings it back; it takes the focus, since what had it is gone. */
export function UndoBar({ message, onUndo, onClose }: Props) {
  const { locale, words } = useDesk();
  const button = useRef<HTMLButtonElement>(null);
  // Each deletion has a message of its own place; the last one can be undone.
  useEffect(() => {
    if (message) button.current?.focus();
  }, [message]);
  return (
    <section className={styles.undo} aria-label={say(locale, words.undo.action)}>
      <p role="status">{message}</p>
      <button ref={button} type="button" className={controls.secondary} onClick={onUndo}>
        {say(locale, words.undo.action)}
      </button>
      <button type="button" className={controls.quiet} onClick={onClose}>
        {say(locale, words.undo.close)}
      </button>
    </section>
  );
}
