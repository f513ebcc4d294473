import type { ReactNode } from "react";
import styles from "./fold.module.css";

/** What unfolds when it is asked for. */
export function Fold({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  return (
    <details className={styles.fold}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
