import type { ReactNode } from "react";
import type { Words } from "@/lib/words/load";
import { say } from "@/lib/words/say";
import styles from "./private-result.module.css";

/** Stands until the browser has computed the result, which on a slow phone takes long enough to be read. */
export function Waiting({
  locale,
  words,
  children,
}: {
  locale: string;
  words: Pick<Words<"site">, "private">;
  children?: ReactNode;
}) {
  return (
    <div className={styles.waiting}>
      <h1>{say(locale, words.private.title)}</h1>
      <p className={styles.lead}>{say(locale, words.private.waiting)}</p>
      <noscript>
        <p>{say(locale, words.private.noScript)}</p>
      </noscript>
      {children}
    </div>
  );
}
