import { useEffect, useRef } from "react";
import { say } from "@/lib/words/say";
import type { Records } from "@/lib/workspace/types";
import controls from "../controls.module.css";
import { useDesk } from "./desk";
import styles from "./undo-bar.module.css";

export interface Undo {
  /** What was deleted, in words. */
  message: string;
  records: Records;
}

interface Props {
  undo: Undo | null;
  onUndo: () => void;
  onClose: () => void;
}

/** Says what was deleted and brings it back; it takes the focus, since what had it is gone. */
export function UndoBar({ undo, onUndo, onClose }: Props) {
  const { locale, words } = useDesk();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (undo) button.current?.focus({ preventScroll: true });
  }, [undo]);
  return (
    <div className={styles.undo}>
      <p role="status">{undo?.message}</p>
      {undo && (
        <>
          <button ref={button} type="button" className={controls.secondary} onClick={onUndo}>
            {say(locale, words.undo.action)}
          </button>
          <button type="button" className={controls.quiet} onClick={onClose}>
            {say(locale, words.undo.close)}
          </button>
        </>
      )}
    </div>
  );
}
