import type { LabelledRow } from "@/lib/model/score-rows";
import { figure } from "@/lib/words/say";
import styles from "./score-bars.module.css";

interface Props {
  locale: string;
  name: string;
  rows: LabelledRow[];
  /** Stands in place of a score that nobody knows. */
  notKnown: string;
}

const LEVELS = [1, 2, 3, 4, 5];

/** How far along the scale of 1–5 a level stands. */
const along = (level: number) => `${(level - 1) * 25}%`;

/**
 * The scores as bars on one scale: a thin line for what open answers leave possible, a ring for the level called for.
 * Drawn without a script, on paper too.
 */
export function ScoreBars({ locale, name, rows, notKnown }: Props) {
  return (
    <div className={styles.bars} role="img" aria-label={name}>
      <div className={styles.row}>
        <span className={styles.scale}>
          {LEVELS.map((level) => (
            <span key={level} style={{ insetInlineStart: along(level) }}>
              {figure(locale, level)}
            </span>
          ))}
        </span>
      </div>
      {rows.map(({ id, label, level, lowest, highest, target, isMean }) => (
        <div key={id} className={styles.row} data-mean={isMean || undefined}>
          <span className={styles.label}>{label}</span>
          <span className={styles.track}>
            {target !== null && <span className={styles.target} style={{ insetInlineStart: along(target) }} />}
            {level !== null && <span className={styles.level} style={{ inlineSize: along(level) }} />}
            {highest > lowest && (
              <span
                className={styles.range}
                style={{ insetInlineStart: along(lowest), inlineSize: along(1 + highest - lowest) }}
              />
            )}
          </span>
          <span className={styles.figure}>{level === null ? notKnown : figure(locale, level)}</span>
        </div>
      ))}
    </div>
  );
}
