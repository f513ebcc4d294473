import { type Message, say } from "@/lib/words/say";
import styles from "./reading.module.css";

interface WordListProps {
  locale: string;
  lines: Message[];
  /** What the sentences speak of. */
  values?: Record<string, string | number>;
}

/** Sentences as a list. */
export function WordList({ locale, lines, values }: WordListProps) {
  const sentences = lines.map((line) => say(locale, line, values));
  return (
    <ul className={styles.list}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
