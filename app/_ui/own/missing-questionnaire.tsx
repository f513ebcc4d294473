import { useEffect, useRef } from "react";
import type { OwnQuestionnaire } from "@/lib/questionnaire/own/own";
import type { Edition } from "@/lib/questionnaire/types";
import { say } from "@/lib/words/say";
import styles from "../message-page.module.css";
import { useDocumentTitle } from "../use-document-title";
import type { OwnWords } from "./load-own-words";
import { OpenOwnFile } from "./open-own-file";

interface Props {
  locale: string;
  words: OwnWords;
  editions: Edition[];
  mark: string;
  /** Told a questionnaire whose file was opened, whether the browser could keep it or not. */
  onOpen: (own: OwnQuestionnaire) => void;
}

/** Which own questionnaire a link needs, and a way to open its file. */
export function MissingQuestionnaire({ locale, words, editions, mark, onOpen }: Props) {
  const { missing } = words.own;
  const heading = useRef<HTMLHeadingElement>(null);
  useDocumentTitle(say(locale, missing.title));
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.page}>
      <h1 ref={heading} tabIndex={-1}>
        {say(locale, missing.title)}
      </h1>
      <p>{say(locale, missing.text, { mark })}</p>
      <OpenOwnFile locale={locale} words={words} editions={editions} mark={mark} onOpen={onOpen} />
    </div>
  );
}
