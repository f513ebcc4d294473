import { figure } from "@/lib/words/say";
import styles from "./level-scale.module.css";

const LEVELS = [1, 2, 3, 4, 5];

/** How far along the scale of 1–5 a level stands. */
export const along = (level: number) => `${(level - 1) * 25}%`;

/** The figures of the scale of 1–5, above what is drawn on it. */
export function LevelScale({ locale }: { locale: string }) {
  return (
    <span className={styles.scale}>
      {LEVELS.map((level) => (
        <span key={level} style={{ insetInlineStart: along(level) }}>
          {figure(locale, level)}
        </span>
      ))}
    </span>
  );
}

/** A thin line between two levels. */
export function LevelRange({ low, high }: { low: number; high: number }) {
  return <span className={styles.range} style={{ insetInlineStart: along(low), inlineSize: along(1 + high - low) }} />;
}
