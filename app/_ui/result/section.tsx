import type { ReactNode } from "react";
import styles from "./result.module.css";

/** A part of the result: its heading at the side, its content beside it. */
export function Section({ id, heading, children }: { id: string; heading: string; children: ReactNode }) {
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <div className={styles.content}>{children}</div>
    </section>
  );
}
