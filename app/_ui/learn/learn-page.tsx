import type { ReactNode } from "react";
import type { Words } from "@/lib/words/load";
import { localePath } from "@/lib/words/locales";
import { say } from "@/lib/words/say";
import sheet from "../page.module.css";
import reading from "../reading/reading.module.css";
import { SourceList } from "../sources/source-list";
import { CheckInvitation } from "./check-invitation";
import styles from "./learn.module.css";
import { LEARN_OUTLINE, type SectionOutline } from "./learn-outline";
import { type LearnSlug, learnPath } from "./learn-path";
import { LearnSection } from "./learn-section";
import type { PageWords } from "./learn-words";

interface LearnPageProps {
  locale: string;
  slug: LearnSlug;
  words: Words<"learn">;
  site: Words<"site">;
  slots: Record<NonNullable<SectionOutline["slot"]>, ReactNode>;
}

/** A page to read, made from its words and its outline. */
export function LearnPage({ locale, slug, words, site, slots }: LearnPageProps) {
  const { frame, pages } = words;
  const page: PageWords = pages[slug];
  const outline: { sections: Record<string, SectionOutline | undefined>; next: LearnSlug[] } = LEARN_OUTLINE[slug];
  const ids = Object.keys(page.sections).flatMap((id) => outline.sections[id]?.sources ?? []);
  return (
    <article className={sheet.read}>
      <p className={styles.up}>
        <a href={localePath(locale, "/learn")}>{say(locale, words.index.title)}</a>
      </p>
      <h1>{say(locale, page.title)}</h1>
      <p className={sheet.lead}>{say(locale, page.lead)}</p>
      {Object.entries(page.sections).map(([id, section]) => (
        <LearnSection
          key={id}
          locale={locale}
          id={id}
          site={site}
          section={section}
          outline={outline.sections[id]}
          slots={slots}
        />
      ))}
      {ids.length > 0 && (
        <section className={reading.section} aria-labelledby="sources">
          <h2 id="sources">{say(locale, site.sources.heading)}</h2>
          <div className={reading.body}>
            <SourceList locale={locale} words={site} ids={[...new Set(ids)]} />
          </div>
        </section>
      )}
      <section className={reading.section} aria-labelledby="next">
        <h2 id="next">{say(locale, frame.next)}</h2>
        <ul className={styles.next}>
          {outline.next.map((other) => (
            <li key={other}>
              <a href={localePath(locale, learnPath(other))}>{say(locale, pages[other].title)}</a>
            </li>
          ))}
        </ul>
      </section>
      <CheckInvitation locale={locale} words={frame} />
    </article>
  );
}
