import { say } from "@/lib/words/say";
import styles from "./reading.module.css";

/** Sentences as a list. */
export function WordList({ locale, lines }: { locale: string; lines: Parameters<typeof say>[1][] }) {
  return (
    <ul className={styles.list}>
      {lines.map((line) => (
        <li key={say(locale, line)}>{say(locale, line)}</li>
      ))}
    </ul>
  );
}
