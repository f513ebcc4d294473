import { along, LevelRange, LevelScale } from "../level-scale";
import styles from "./dot-plot.module.css";
import { joinMarks, lanesOf, type Mark } from "./lanes";

interface DotRow {
  id: string;
  label: string;
  isMean: boolean;
  /** Levels of 1–5, each with the sign that stands in its mark: a figure or a letter. */
  marks: Mark[];
  /** From the lowest to the highest answer. */
  range?: { low: number; high: number };
  /** The level called for. */
  target?: number | null;
}

/**
 * Marks on one scale, named by the sign in them rather than by a colour; a thin line for the answers they stand among, a
 * ring for the level called for. Drawn without a script, on paper too.
 */
export function DotPlot({ locale, name, rows }: { locale: string; name: string; rows: DotRow[] }) {
  return (
    <div className={styles.plot} role="img" aria-label={name}>
      <div className={styles.row}>
        <LevelScale locale={locale} />
      </div>
      {rows.map(({ id, label, isMean, marks: all, range, target }) => {
        const marks = joinMarks(all);
        const lanes = lanesOf(marks.map(({ level }) => level));
        const last = Math.max(0, ...lanes);
        return (
          <div key={id} className={styles.row} data-mean={isMean || undefined}>
            <span>{label}</span>
            <span className={styles.track} style={{ minBlockSize: `calc(${last + 1} * var(--lane) + 0.25rem)` }}>
              {range && <LevelRange {...range} />}
              {typeof target === "number" && (
                <span className={styles.target} style={{ insetInlineStart: along(target) }} />
              )}
              {marks.map(({ sign, level }, place) => (
                <span
                  key={sign}
                  className={styles.mark}
                  style={{
                    insetInlineStart: along(level),
                    insetBlockStart: `calc(50% + ${(lanes[place] ?? 0) - last / 2} * var(--lane))`,
                  }}
                >
                  {sign}
                </span>
              ))}
            </span>
          </div>
        );
      })}
    </div>
  );
}
