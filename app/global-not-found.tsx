import type { Metadata } from "next";
import { loadWords } from "@/lib/words/load";
import { DEFAULT_LOCALE, localePath } from "@/lib/words/locales";
import { say } from "@/lib/words/say";
import styles from "./_ui/message-page.module.css";
import { PageShell } from "./_ui/page-shell";

/** An address that nothing answers has no language, so this page speaks the default one. */
const locale = DEFAULT_LOCALE;

export async function generateMetadata(): Promise<Metadata> {
  const { name, notFound } = await loadWords(locale, "site");
  return { title: `${say(locale, notFound.title)} – ${say(locale, name)}` };
}

export default async function NotFoundPage() {
  const { notFound } = await loadWords(locale, "site");
  return (
    <PageShell locale={locale}>
      <div className={styles.page}>
        <h1>{say(locale, notFound.title)}</h1>
        <p>{say(locale, notFound.text)}</p>
        <p>
          <a href={localePath(locale, "/")}>{say(locale, notFound.home)}</a>
        </p>
      </div>
    </PageShell>
  );
}
