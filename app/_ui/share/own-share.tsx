"use client";

import { useState } from "react";
import type { Words } from "@/lib/words/load";
import { say } from "@/lib/words/say";
import { Section } from "../result/section";
import { CopyLink } from "./copy-link";
import styles from "./share.module.css";

interface Props {
  locale: string;
  words: Words<"site">["share"];
  /** The private link. */
  url: string;
}

/** In place of the share panel where no server could show the result: the link with all answers, and why no other. */
export function OwnShare({ locale, words, url }: Props) {
  const [message, setMessage] = useState("");
  return (
    <Section id="share" onScreen heading={say(locale, words.heading)}>
      <p>{say(locale, words.own)}</p>
      <p className={styles.small}>{say(locale, words.answers.text)}</p>
      <CopyLink
        url={url}
        label={say(locale, words.answers.title)}
        action={say(locale, words.answers.copy)}
        isFirst
        onCopy={(copied) => setMessage(say(locale, copied ? words.copied : words.notCopied))}
      />
      <p role="status" className={styles.status}>
        {message}
      </p>
    </Section>
  );
}
