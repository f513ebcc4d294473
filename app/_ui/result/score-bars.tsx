import type { LabelledRow } from "@/lib/model/score-rows";
import { figure } from "@/lib/words/say";
import { along, LevelRange, LevelScale } from "../level-scale";
import styles from "./score-bars.module.css";

interface Props {
  locale: string;
  name: string;
  rows: LabelledRow[];
  /** Stands in place of a score that nobody knows. */
  notKnown: string;
}

/**
 * The scores as bars on one scale: a thin line for what open answers leave possible, a ring for the level called for.
 * Drawn without a script, on paper too.
 */
export function ScoreBars({ locale, name, rows, notKnown }: Props) {
  return (
    <div role="img" aria-label={name} className={styles.bars}>
      <div className={styles.row}>
        <LevelScale locale={locale} />
      </div>
      {rows.map(({ id, label, level, lowest, highest, target, isMean }) => (
        <div key={id} className={styles.row} data-mean={isMean || undefined}>
          <span>{label}</span>
          <span className={styles.track}>
            {target !== null && <span className={styles.target} style={{ insetInlineStart: along(target) }} />}
            {level !== null && <span className={styles.level} style={{ inlineSize: along(level) }} />}
            {highest > lowest && <LevelRange low={lowest} high={highest} />}
          </span>
          <span className={styles.figure}>{level === null ? notKnown : figure(locale, level)}</span>
        </div>
      ))}
    </div>
  );
}
