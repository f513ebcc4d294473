import type { Words } from "@/lib/words/load";
import { localePath } from "@/lib/words/locales";
import { say } from "@/lib/words/say";
import { LanguageLinks } from "./language/language-links";
import { Mark } from "./mark";
import styles from "./page-frame.module.css";
import { SkipLink } from "./skip-link";

export function PageHeader({ locale, words }: { locale: string; words: Words<"site"> }) {
  const to = (path: string) => localePath(locale, path);
  return (
    <header className={styles.header}>
      <SkipLink className={styles.skip}>{say(locale, words.skip)}</SkipLink>
      <div className={styles.bar}>
        <a className={styles.brand} href={to("/")}>
          <Mark />
          {say(locale, words.name)}
        </a>
        <nav aria-label={say(locale, words.nav.label)}>
          <ul className={styles.links}>
            <li>
              <a href={to("/assess/quick")}>{say(locale, words.nav.check)}</a>
            </li>
            <li>
              <a href={to("/method")}>{say(locale, words.nav.method)}</a>
            </li>
            <li>
              <a href={to("/learn")}>{say(locale, words.nav.learn)}</a>
            </li>
            <LanguageLinks locale={locale} />
          </ul>
        </nav>
      </div>
    </header>
  );
}
