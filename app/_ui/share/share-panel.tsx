"use client";

import { useState } from "react";
import type { Words } from "@/lib/words/load";
import { say } from "@/lib/words/say";
import type { CardContent } from "../card/card-content";
import { CardPreview } from "../card/card-preview";
import { Section } from "../result/section";
import { CopyLink } from "./copy-link";
import { MoreWays } from "./more-ways";
import styles from "./share.module.css";

interface Props {
  locale: string;
  words: Words<"site">["share"];
  content: CardContent;
  alt: string;
  /** Scheme and host of this site. */
  origin: string;
  /** Paths of the two links, of the card in its two shapes, and of the page for other pages; the link with all answers is missing where they are not known. */
  paths: { summary: string; answers: string | null; card: string; square: string; embed: string };
}

/** Both links with what each holds, and the card that others will see. */
export function SharePanel({ locale, words, content, alt, origin, paths }: Props) {
  const [message, setMessage] = useState("");
  const links = [
    { id: "summary", text: words.summary, path: paths.summary },
    { id: "answers", text: words.answers, path: paths.answers },
  ];
  const report = (copied: boolean) => setMessage(say(locale, copied ? words.copied : words.notCopied));
  return (
    <Section id="share" onScreen heading={say(locale, words.heading)}>
      <div className={styles.panel}>
        <div>
          <p className={styles.small}>{say(locale, words.preview)}</p>
          <CardPreview content={content} alt={alt} host={new URL(origin).host} />
        </div>
        <div className={styles.links}>
          {links.map(
            ({ id, text, path }) =>
              path && (
                <div key={id}>
                  <h3>{say(locale, text.title)}</h3>
                  <p className={styles.small}>{say(locale, text.text)}</p>
                  <CopyLink
                    url={origin + path}
                    label={say(locale, text.title)}
                    action={say(locale, text.copy)}
                    isFirst={id === "summary"}
                    onCopy={report}
                  />
                </div>
              ),
          )}
          <MoreWays
            locale={locale}
            words={words.more}
            verdict={content.verdict}
            url={origin + paths.summary}
            pictures={{ picture: paths.card, square: paths.square }}
            embed={paths.embed}
          />
          <p role="status" className={styles.status}>
            {message}
          </p>
        </div>
      </div>
    </Section>
  );
}
