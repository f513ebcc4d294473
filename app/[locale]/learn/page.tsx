import type { Metadata } from "next";
import { alternates } from "@/app/_ui/language/alternates";
import { CheckInvitation } from "@/app/_ui/learn/check-invitation";
import styles from "@/app/_ui/learn/learn.module.css";
import { LEARN_SLUGS, learnPath } from "@/app/_ui/learn/learn-path";
import sheet from "@/app/_ui/page.module.css";
import { loadWords } from "@/lib/words/load";
import { localePath } from "@/lib/words/locales";
import { say } from "@/lib/words/say";
import type { LocaleProps } from "../layout";

export async function generateMetadata({ params }: LocaleProps): Promise<Metadata> {
  const { locale } = await params;
  const { index } = await loadWords(locale, "learn");
  return {
    title: say(locale, index.title),
    description: say(locale, index.description),
    alternates: alternates("/learn"),
  };
}

/** The pages to read, each with a line on what it settles. */
export default async function LearnIndexPage({ params }: LocaleProps) {
  const { locale } = await params;
  const { index, frame, pages } = await loadWords(locale, "learn");
  return (
    <div className={sheet.read}>
      <h1>{say(locale, index.headline)}</h1>
      <p className={sheet.lead}>{say(locale, index.lead)}</p>
      <ul className={styles.contents}>
        {LEARN_SLUGS.map((slug) => (
          <li key={slug}>
            <h2>
              <a href={localePath(locale, learnPath(slug))}>{say(locale, pages[slug].title)}</a>
            </h2>
            <p>{say(locale, pages[slug].description)}</p>
          </li>
        ))}
      </ul>
      <CheckInvitation locale={locale} words={frame} />
    </div>
  );
}
