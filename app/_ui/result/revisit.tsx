import { say } from "@/lib/words/say";
import result from "./result.module.css";
import type { DetailProps } from "./result-props";
import styles from "./revisit.module.css";

/** When to look at this advice again. */
export function Revisit({ locale, more, decided }: DetailProps) {
  const words = more.roadmap.revisit;
  return (
    <div className={styles.revisit}>
      <h3>{say(locale, words.heading)}</h3>
      <ul className={result.list}>
        {decided.revisit.map((id) => (
          <li key={id}>{say(locale, words[id as keyof typeof words])}</li>
        ))}
      </ul>
    </div>
  );
}
