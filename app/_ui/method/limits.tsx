import { say } from "@/lib/words/say";
import styles from "./method.module.css";
import type { MethodProps } from "./method-props";

/** What the model cannot do, and where its facts come from. */
export function Limits({ locale, words }: MethodProps) {
  const { limits, sources } = words;
  const { heading, ...titles } = sources;
  return (
    <>
      <section aria-labelledby="limits">
        <h2 id="limits">{say(locale, limits.heading)}</h2>
        <ul className={styles.list}>
          {[limits.one, limits.two, limits.three, limits.four].map((limit) => (
            <li key={say(locale, limit)}>{say(locale, limit)}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="sources">
        <h2 id="sources">{say(locale, heading)}</h2>
        <ul className={styles.list}>
          {Object.entries(titles).map(([id, title]) => (
            <li key={id}>{say(locale, title)}</li>
          ))}
        </ul>
      </section>
    </>
  );
}
