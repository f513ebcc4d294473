"use client";

import type { Words } from "@/lib/words/load";
import { localePath } from "@/lib/words/locales";
import { say } from "@/lib/words/say";
import styles from "./embed.module.css";
import { Lines } from "./lines";
import { snippet } from "./snippet";
import { useOrigin } from "./use-origin";

/** The quick check for another page: the lines, and what they show. */
export function EmbedCheck({ locale, words, site }: { locale: string; words: Words<"embed">; site: string }) {
  const origin = useOrigin(site);
  const { check } = words;
  const title = say(locale, check.title);
  const link = { path: "/assess/quick", text: say(locale, check.link) };
  return (
    <>
      <Lines
        locale={locale}
        words={words}
        label={say(locale, check.lines)}
        text={snippet({ origin, locale, what: "assess", title, link })}
      />
      <details>
        <summary>{say(locale, check.open)}</summary>
        <iframe className={styles.check} title={title} src={localePath(locale, "/embed/assess/quick")} loading="lazy" />
      </details>
    </>
  );
}
