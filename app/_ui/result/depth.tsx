import { type Message, say } from "@/lib/words/say";
import styles from "./depth.module.css";

interface Props {
  locale: string;
  /** The name of each part, by key. */
  labels: Record<string, Message>;
  /** The parts to show, in this order. */
  parts: Record<string, Message>;
}

/** A decision in depth: what it does, when it works, when it fails, and how to tell. */
export function Depth({ locale, labels, parts }: Props) {
  return (
    <dl className={styles.depth}>
      {Object.entries(parts).map(([key, text]) => (
        <div key={key}>
          <dt>{say(locale, labels[key] ?? key)}</dt>
          <dd>{say(locale, text)}</dd>
        </div>
      ))}
    </dl>
  );
}
