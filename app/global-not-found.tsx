import type { Metadata } from "next";
import { headers } from "next/headers";
import { loadWords } from "@/lib/words/load";
import { LOCALES, localePath } from "@/lib/words/locales";
import { say } from "@/lib/words/say";
import { acceptedLanguage } from "./_http/language";
import { LANGUAGE_OF_PATH } from "./_http/language-of-path";
import { EXAMPLE_COUNT } from "./_ui/examples/example-count";
import styles from "./_ui/message-page.module.css";
import { PageShell } from "./_ui/page-shell";

/** The language of the address, or of the browser where it has none. */
async function readersLanguage(): Promise<string> {
  const asked = await headers();
  const named = asked.get(LANGUAGE_OF_PATH) ?? "";
  // Where no proxy was asked before, the header is whatever the sender wrote.
  return LOCALES.includes(named) ? named : acceptedLanguage(asked.get("accept-language"));
}

export async function generateMetadata(): Promise<Metadata> {
  const locale = await readersLanguage();
  const { name, notFound } = await loadWords(locale, "site");
  return { title: `${say(locale, notFound.title)} – ${say(locale, name)}` };
}

const WAYS = [
  ["home", "/"],
  ["check", "/assess/quick"],
  ["examples", "/examples"],
] as const;

/** What an unknown address shows: that nothing is there, and the ways on. */
export default async function NotFoundPage() {
  const locale = await readersLanguage();
  const { notFound } = await loadWords(locale, "site");
  return (
    <PageShell locale={locale}>
      <div className={styles.page}>
        <h1>{say(locale, notFound.title)}</h1>
        <p>{say(locale, notFound.text)}</p>
        <ul className={styles.ways}>
          {WAYS.map(([id, path]) => (
            <li key={id}>
              <a href={localePath(locale, path)}>{say(locale, notFound[id], { count: EXAMPLE_COUNT })}</a>
            </li>
          ))}
        </ul>
      </div>
    </PageShell>
  );
}
