import type { OpenedResult } from "@/lib/link/open-code";
import type { Words } from "@/lib/words/load";
import { localePath } from "@/lib/words/locales";
import { say } from "@/lib/words/say";
import { cardAlt, cardContent } from "../card/card-content";
import { picturePath } from "../card/picture-path";
import { OwnShare } from "./own-share";
import styles from "./share.module.css";
import { SharePanel } from "./share-panel";

interface Props {
  locale: string;
  words: { card: Words<"card">; result: Words<"result">; site: Pick<Words<"site">, "name" | "share"> };
  opened: OpenedResult;
  origin: string;
}

/** The share panel of a result; nothing where there is no verdict to share. */
export function ResultShare({ locale, words, opened, origin }: Props) {
  const { summary, codes } = opened;
  if (!summary) return null;
  if (!codes.summary) {
    const url = `${origin}${localePath(locale, "/r")}#${codes.answers}`;
    return <OwnShare locale={locale} words={words.site.share} url={url} />;
  }
  const content = cardContent(locale, summary, words);
  const paths = {
    summary: localePath(locale, `/r/${codes.summary}`),
    answers: codes.answers && localePath(locale, `/r#${codes.answers}`),
    card: picturePath(locale, `/r/${codes.summary}/card.png`),
    square: picturePath(locale, `/r/${codes.summary}/square.png`),
    embed: localePath(locale, `/embed#${codes.summary}`),
  };
  return (
    <>
      <SharePanel
        locale={locale}
        words={words.site.share}
        content={content}
        alt={cardAlt(locale, summary, content, words.card)}
        origin={origin}
        paths={paths}
      />
      <p className={styles.printed}>
        {say(locale, words.site.share.printed)} <span>{origin + paths.summary}</span>
      </p>
    </>
  );
}
