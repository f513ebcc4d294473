import { PHASE_MONTHS } from "@/lib/model/plan-phases";
import type { Phase } from "@/lib/questionnaire/plan";
import styles from "./plan.module.css";

/** Months that the drawing shows, and those whose number it names, at equal distances. */
const SHOWN = 12;
const NAMED = [1, 4, 7, 10];

interface Props {
  /** Stands before the numbers of the months under the bars. */
  axis: string;
  phases: { id: Phase; name: string; note: string }[];
}

/** The phases as bars over a year; the words beside each bar say the same. */
export function Timeline({ axis, phases }: Props) {
  const share = (months: number) => `${(100 * months) / SHOWN}%`;
  return (
    <div>
      <ol className={styles.timeline}>
        {phases.map(({ id, name, note }) => {
          const { start, end } = PHASE_MONTHS[id];
          const bar = { insetInlineStart: share(start), inlineSize: share((end ?? SHOWN) - start) };
          return (
            <li key={id}>
              <span className={styles.name}>{name}</span>
              <span className={styles.track} aria-hidden="true">
                <span className={styles.bar} style={bar} />
              </span>
              <span className={styles.soft}>{note}</span>
            </li>
          );
        })}
      </ol>
      <p className={`${styles.axis} ${styles.soft}`} aria-hidden="true">
        <span>{axis}</span>
        <span>
          {NAMED.map((month) => (
            <span key={month}>{month}</span>
          ))}
        </span>
      </p>
    </div>
  );
}
