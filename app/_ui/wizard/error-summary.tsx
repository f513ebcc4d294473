import { useEffect, useId, useRef } from "react";
import styles from "./wizard.module.css";

interface Props {
  title: string;
  message: string;
  /** Id of the control to go to. */
  target: string;
}

/** Takes the focus when it appears, and leads to the control. */
export function ErrorSummary({ title, message, target }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const heading = useId();
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} className={styles.summary} role="alert" tabIndex={-1} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      <a
        href={`#${target}`}
        onClick={(event) => {
          // The address behind the # names the page of the wizard and must stay.
          event.preventDefault();
          document.getElementById(target)?.focus();
        }}
      >
        {message}
      </a>
    </div>
  );
}
