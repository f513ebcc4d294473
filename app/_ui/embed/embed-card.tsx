"use client";

import { useId, useState } from "react";
import type { Words } from "@/lib/words/load";
import { localePath } from "@/lib/words/locales";
import { say } from "@/lib/words/say";
import { useHash } from "../use-hash";
import styles from "./embed.module.css";
import { Lines } from "./lines";
import { readPasted } from "./read-pasted";
import { snippet } from "./snippet";
import { useOrigin } from "./use-origin";

interface Props {
  locale: string;
  words: Words<"embed">;
  /** The code that is shown until another is given. */
  example: string;
  /** Where the site is, as far as the build was told. */
  site: string;
}

/** The card of a result for another page: which result, the lines, and what they show. */
export function EmbedCard({ locale, words, example, site }: Props) {
  const id = useId();
  const origin = useOrigin(site);
  const hash = useHash();
  const [pasted, setPasted] = useState("");
  const read = readPasted(pasted || hash || example);
  const code = "code" in read ? read.code : null;
  const { card } = words;
  const title = say(locale, card.title);
  return (
    <>
      <div className={styles.field}>
        <label htmlFor={id}>{say(locale, card.field)}</label>
        <p id={`${id}-hint`}>{say(locale, card.hint)}</p>
        <input
          id={id}
          type="url"
          value={pasted}
          aria-describedby={`${id}-hint ${id}-problem`}
          aria-invalid={code === null}
          onChange={(event) => setPasted(event.target.value)}
        />
        <p id={`${id}-problem`} role="status" className={styles.problem}>
          {"problem" in read && say(locale, card[read.problem])}
        </p>
      </div>
      {code && (
        <>
          <Lines
            locale={locale}
            words={words}
            label={say(locale, card.lines)}
            text={snippet({
              origin,
              locale,
              what: code,
              title,
              link: { path: `/r/${code}`, text: say(locale, card.link) },
            })}
          />
          <div className={styles.preview}>
            <p>{say(locale, words.preview)}</p>
            <iframe className={styles.card} title={title} src={localePath(locale, `/embed/${code}`)} loading="lazy" />
          </div>
        </>
      )}
    </>
  );
}
