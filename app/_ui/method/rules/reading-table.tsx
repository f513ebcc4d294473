import { READINGS } from "@/lib/model/signals";
import { figure, percent, say } from "@/lib/words/say";
import { WordList } from "../../reading/word-list";
import type { MethodProps } from "../load-method";
import styles from "../method.module.css";
import { METHOD_OUTLINE } from "../method-outline";
import { MethodSection } from "../method-section";
import { LEVELS, readingText } from "./signal-text";

/** How the tables are read, and how much of its points each level gives. */
export function ReadingTable(props: MethodProps) {
  const { locale, words } = props;
  const own = words.rules.reading;
  return (
    <MethodSection {...props} id="reading" words={own} sources={METHOD_OUTLINE.rules.reading}>
      <WordList locale={locale} lines={own.list} />
      <table className={styles.dense}>
        <caption>{say(locale, own.caption)}</caption>
        <thead>
          <tr>
            <th scope="col">{say(locale, own.what)}</th>
            {LEVELS.map((level) => (
              <th key={level} scope="col" className={styles.number}>
                {figure(locale, level)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Object.entries(READINGS).map(([id, share]) => (
            <tr key={id}>
              <th scope="row">{readingText(props, share, say(locale, own.any))}</th>
              {LEVELS.map((level) => (
                <td key={level} className={styles.number}>
                  {percent(locale, share(level))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </MethodSection>
  );
}
