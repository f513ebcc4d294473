import { useEffect, useId, useRef } from "react";
import { useErrorTitle } from "../use-document-title";
import styles from "./wizard.module.css";

interface Props {
  title: string;
  /** Stands before the title of the page meanwhile. */
  lead: string;
  /** The questions with a problem. */
  errors: { id: string; message: string }[];
}

/** Takes the focus when it appears, leads to each control, and is told by the title of the page. */
export function ErrorSummary({ title, lead, errors }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const heading = useId();
  useEffect(() => box.current?.focus(), []);
  useErrorTitle(lead);
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
