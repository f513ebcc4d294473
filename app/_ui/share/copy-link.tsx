"use client";

import { useId } from "react";
import controls from "../controls.module.css";
import styles from "./share.module.css";

interface Props {
  url: string;
  label: string;
  action: string;
  /** True for the link that the page would have the reader send. */
  isFirst: boolean;
  /** Told whether the browser allowed it. */
  onCopy: (copied: boolean) => void;
}

/** A link in full, to be read and selected, with a button that copies it. */
export function CopyLink({ url, label, action, isFirst, onCopy }: Props) {
  const id = useId();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(url);
      onCopy(true);
    } catch {
      onCopy(false);
    }
  };
  return (
    <div className={styles.copy}>
      <input id={id} aria-label={label} readOnly value={url} onFocus={(event) => event.target.select()} />
      <button type="button" className={isFirst ? controls.primary : controls.secondary} onClick={copy}>
        {action}
      </button>
    </div>
  );
}
