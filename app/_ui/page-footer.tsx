import type { Words } from "@/lib/words/load";
import { localePath } from "@/lib/words/locales";
import { say } from "@/lib/words/say";
import { EXAMPLE_COUNT } from "./examples/example-count";
import styles from "./page-frame.module.css";
import { ThemeChoice } from "./theme/theme-choice";

export function PageFooter({ locale, words }: { locale: string; words: Words<"site"> }) {
  return (
    <footer className={styles.footer}>
      <div className={styles.about}>
        <p>{say(locale, words.footer.text)}</p>
        <ThemeChoice locale={locale} words={words.theme} />
      </div>
      <nav aria-label={say(locale, words.footer.label)}>
        <ul className={styles.ways}>
          <li>
            <a href={localePath(locale, "/learn")}>{say(locale, words.footer.learn)}</a>
          </li>
          <li>
            <a href={localePath(locale, "/method")}>{say(locale, words.footer.method)}</a>
          </li>
          <li>
            <a href={localePath(locale, "/examples")}>{say(locale, words.footer.examples, { count: EXAMPLE_COUNT })}</a>
          </li>
          <li>
            <a href={localePath(locale, "/compare")}>{say(locale, words.footer.compare)}</a>
          </li>
          <li>
            <a href={localePath(locale, "/clients")}>{say(locale, words.footer.clients)}</a>
          </li>
          <li>
            <a href={localePath(locale, "/accessibility")}>{say(locale, words.footer.accessibility)}</a>
          </li>
          <li>
            <a href={localePath(locale, "/security")}>{say(locale, words.footer.security)}</a>
          </li>
          <li>
            <a href={localePath(locale, "/embed")}>{say(locale, words.footer.embed)}</a>
          </li>
          <li>
            <a href={localePath(locale, "/developers")}>{say(locale, words.footer.developers)}</a>
          </li>
        </ul>
      </nav>
    </footer>
  );
}
