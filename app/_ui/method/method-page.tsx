import type { ReactNode } from "react";
import { localePath } from "@/lib/words/locales";
import { say } from "@/lib/words/say";
import sheet from "../page.module.css";
import type { MethodProps } from "./load-method";
import { METHOD_PARTS, type MethodPart, methodPath } from "./method-path";
import styles from "./navigation.module.css";

interface MethodPageProps extends MethodProps {
  part: MethodPart;
  /** What the lead speaks of. */
  values?: Record<string, string | number>;
  children: ReactNode;
}

/** The frame of a page that explains the scoring: the way to the others, its title and its lead. */
export function MethodPage({ locale, words, part, values, children }: MethodPageProps) {
  const { title, lead } = words.pages[part];
  return (
    <article className={sheet.read}>
      <nav className={styles.nav} aria-label={say(locale, words.nav)}>
        <ul>
          {METHOD_PARTS.map((other) => (
            <li key={other}>
              <a href={localePath(locale, methodPath(other))} aria-current={other === part ? "page" : undefined}>
                {say(locale, words.pages[other].short)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <h1>{say(locale, title)}</h1>
      <p className={sheet.lead}>{say(locale, lead, values)}</p>
      {children}
    </article>
  );
}
