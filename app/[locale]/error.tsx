"use client";

import controls from "@/app/_ui/controls.module.css";
import styles from "@/app/_ui/message-page.module.css";
import words from "@/lib/words/en/error.json";

/** Shown where something breaks on our side; nothing the reader did is lost. */
export default function ErrorPage({ reset }: { reset: () => void }) {
  return (
    <div className={styles.page}>
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      <p>
        <button type="button" className={controls.primary} onClick={reset}>
          {words.again}
        </button>
      </p>
      <p>
        <a href="/">{words.home}</a>
      </p>
    </div>
  );
}
