import type { Words } from "@/lib/words/load";
import { say } from "@/lib/words/say";
import styles from "./private-result.module.css";

/** Stands until the browser has computed the result. */
export function Waiting({ locale, words }: { locale: string; words: Words<"site"> }) {
  return (
    <div className={styles.waiting}>
      <h1>{say(locale, words.private.title)}</h1>
      <noscript>
        <p>{say(locale, words.private.noScript)}</p>
      </noscript>
    </div>
  );
}
