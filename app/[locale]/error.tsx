"use client";

import { useParams } from "next/navigation";
import controls from "@/app/_ui/controls.module.css";
import styles from "@/app/_ui/message-page.module.css";
import { ERROR_WORDS } from "@/lib/words/error-words";
import { DEFAULT_LOCALE, LOCALES, localePath } from "@/lib/words/locales";

/** Shown where something breaks on our side; nothing the reader did is lost. */
export default function ErrorPage({ reset }: { reset: () => void }) {
  // The document may have been lost with the page, and its language with it.
  const { locale: asked } = useParams<{ locale?: string }>();
  const locale = asked && LOCALES.includes(asked) ? asked : DEFAULT_LOCALE;
  const words = ERROR_WORDS[locale];
  if (!words) return null;
  return (
    <div className={styles.page}>
      <title>{words.title}</title>
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      <p>
        <button type="button" className={controls.primary} onClick={reset}>
          {words.again}
        </button>
      </p>
      <p>
        <a className={controls.secondary} href={localePath(locale, "/")}>
          {words.home}
        </a>
      </p>
    </div>
  );
}
