import type { Metadata } from "next";
import { headers } from "next/headers";
import { loadWords } from "@/lib/words/load";
import { DEFAULT_LOCALE, LANGUAGE_HEADER, LOCALES, localePath } from "@/lib/words/locales";
import { say } from "@/lib/words/say";
import styles from "./_ui/message-page.module.css";
import { PageShell } from "./_ui/page-shell";

/** The language that the address begins with; the default one where it begins with none. */
async function addressLanguage(): Promise<string> {
  const language = (await headers()).get(LANGUAGE_HEADER);
  return LOCALES.find((locale) => locale === language) ?? DEFAULT_LOCALE;
}

export async function generateMetadata(): Promise<Metadata> {
  const locale = await addressLanguage();
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
  const locale = await addressLanguage();
  const { notFound } = await loadWords(locale, "site");
  return (
    <PageShell locale={locale}>
      <div className={styles.page}>
        <h1>{say(locale, notFound.title)}</h1>
        <p>{say(locale, notFound.text)}</p>
        <ul className={styles.ways}>
          {WAYS.map(([id, path]) => (
            <li key={id}>
              <a href={localePath(locale, path)}>{say(locale, notFound[id])}</a>
            </li>
          ))}
        </ul>
      </div>
    </PageShell>
  );
}
