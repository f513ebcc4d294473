import { say } from "@/lib/words/say";
import result from "./result.module.css";
import type { DetailProps } from "./result-props";
import styles from "./revisit.module.css";

/** When to look at this advice again. */
export function Revisit({ locale, words, decided }: DetailProps) {
  return (
    <div className={styles.revisit}>
      <h3>{say(locale, words.revisit.heading)}</h3>
      <ul className={result.list}>
        {decided.revisit.map((id) => (
          <li key={id}>{say(locale, words.revisit[id as keyof typeof words.revisit])}</li>
        ))}
      </ul>
    </div>
  );
}
