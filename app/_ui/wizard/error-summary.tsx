import { useEffect, useId, useRef } from "react";
import styles from "./wizard.module.css";

interface Props {
  title: string;
  /** The questions with a problem. */
  errors: { id: string; message: string }[];
}

/** Takes the focus when it appears, and leads to each control. */
export function ErrorSummary({ title, errors }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const heading = useId();
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} className={styles.summary} role="alert" tabIndex={-1} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      <ul>
        {errors.map(({ id, message }) => (
          <li key={`${id} ${message}`}>
            <a
              href={`#${id}-1`}
              onClick={(event) => {
                // The address behind the # names the page of the wizard and must stay.
                event.preventDefault();
                document.getElementById(`${id}-1`)?.focus();
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
