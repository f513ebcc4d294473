import { say } from "@/lib/words/say";
import controls from "../controls.module.css";
import { Fold } from "../method/fold";
import styles from "./developers.module.css";
import type { Example } from "./examples";
import type { DevelopersProps } from "./load-developers";
import { writeJson } from "./write-json";

/** One example: a line for a terminal, and the answer of this very version. */
export function ExampleFold({ locale, words, example }: DevelopersProps & { example: Example }) {
  const { id, line, status, answer, href } = example;
  const { more, open, answer: answered } = words.examples;
  return (
    <Fold summary={say(locale, words.examples[id])}>
      <pre className={styles.code}>
        <code>{line}</code>
      </pre>
      <p>{say(locale, answered, { status: String(status) })}</p>
      <pre className={styles.code}>
        <code>{writeJson(answer, (count) => say(locale, more, { count }))}</code>
      </pre>
      {href && (
        <p>
          <a className={controls.quiet} href={href}>
            {say(locale, open)}
          </a>
        </p>
      )}
    </Fold>
  );
}
