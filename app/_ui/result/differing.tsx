import type { Differs } from "@/lib/questionnaire/types";
import styles from "./result-view.module.css";

/** How the own questionnaire behind a result differs from the edition that it was made of. */
export function Differing({ summary, items }: Differs) {
  if (items.length === 0) return <p className={styles.differing}>{summary}</p>;
  return (
    <details className={styles.differing}>
      <summary>{summary}</summary>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </details>
  );
}
