import Link from "next/link";
import type { Words } from "@/lib/words/load";
import { localePath } from "@/lib/words/locales";
import { say } from "@/lib/words/say";
import { Mark } from "./mark";
import styles from "./page-frame.module.css";

export function PageHeader({ locale, words }: { locale: string; words: Words<"site"> }) {
  const to = (path: string) => localePath(locale, path);
  return (
    <header className={styles.header}>
      <a className={styles.skip} href="#content">
        {say(locale, words.skip)}
      </a>
      <div className={styles.bar}>
        <Link className={styles.brand} href={to("/")} prefetch={false}>
          <Mark />
          {say(locale, words.name)}
        </Link>
        <nav aria-label={say(locale, words.nav.label)}>
          <ul className={styles.links}>
            <li>
              <Link href={to("/assess/quick")} prefetch={false}>
                {say(locale, words.nav.check)}
              </Link>
            </li>
            <li>
              <Link href={to("/method")} prefetch={false}>
                {say(locale, words.nav.method)}
              </Link>
            </li>
          </ul>
        </nav>
      </div>
    </header>
  );
}
