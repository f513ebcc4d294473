import type { ReactNode } from "react";
import styles from "./result.module.css";

interface Props {
  id: string;
  heading: string;
  /** Stands under the heading: where to read about its words. */
  read?: ReactNode;
  children: ReactNode;
}

/** A part of the result: its heading at the side, its content beside it. */
export function Section({ id, heading, read, children }: Props) {
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div>
        <h2 id={id}>{heading}</h2>
        {read}
      </div>
      <div className={styles.content}>{children}</div>
    </section>
  );
}
