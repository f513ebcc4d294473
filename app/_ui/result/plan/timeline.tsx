import { PHASE_MONTHS } from "@/lib/model/plan-phases";
import type { Phase } from "@/lib/questionnaire/plan";
import type { Words } from "@/lib/words/load";
import { say } from "@/lib/words/say";
import styles from "./plan.module.css";

/** Months that the drawing shows, and those whose number it names, at equal distances. */
const SHOWN = 12;
const NAMED = [1, 4, 7, 10];

/** When a phase runs, in words: "Months 2 to 4". */
export function monthsText(locale: string, words: Words<"roadmap">["plan"], id: Phase): string {
  const { start, end } = PHASE_MONTHS[id];
  const from = Math.floor(start) + 1;
  if (end === null) return say(locale, words.fromMonth, { from });
  const to = Math.ceil(end);
  return from === to ? say(locale, words.month, { from }) : say(locale, words.months, { from, to });
}

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
