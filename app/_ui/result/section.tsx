import type { ReactNode } from "react";
import styles from "./section.module.css";

interface Props {
  id: string;
  heading: string;
  /** Stands under the heading: where to read about its words. */
  read?: ReactNode;
  /** True for what can only be done on a screen; paper leaves it out. */
  onScreen?: boolean;
  children: ReactNode;
}

/** A part of the result: its heading at the side, its content beside it. */
export function Section({ id, heading, read, onScreen, children }: Props) {
  return (
    <section className={styles.section} data-on-screen={onScreen} aria-labelledby={id}>
      <div>
        <h2 id={id}>{heading}</h2>
        {read}
      </div>
      <div className={styles.content}>{children}</div>
    </section>
  );
}
