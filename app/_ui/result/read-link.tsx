import { localePath } from "@/lib/words/locales";
import { say } from "@/lib/words/say";
import { type LearnSlug, learnPath } from "../learn/learn-path";
import styles from "./read-link.module.css";
import type { ResultProps } from "./result-props";

interface Props extends Pick<ResultProps, "locale" | "words"> {
  about: LearnSlug;
}

/** The way from a word of the result to the page that explains it. */
export function ReadLink({ locale, words, about }: Props) {
  return (
    <p className={styles.read}>
      <a href={localePath(locale, learnPath(about))}>{say(locale, words.read[about])}</a>
    </p>
  );
}
