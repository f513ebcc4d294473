import type { ReactNode } from "react";
import type { SourceId } from "@/lib/sources/sources";
import type { Words } from "@/lib/words/load";
import { say } from "@/lib/words/say";
import { SourceNotes } from "../sources/source-list";
import styles from "./reading.module.css";

interface ReadingSectionProps {
  locale: string;
  site: Words<"site">;
  id: string;
  heading: string;
  children: ReactNode;
  sources?: SourceId[];
  /** The page with the list of sources, where it is another one. */
  sourcesPath?: string;
  /** What in the section no source stands behind. */
  judgement?: string;
}

/** A part of a page to read: its heading, its content, and at the side what it rests on. */
export function ReadingSection({ locale, site, id, heading, children, ...basis }: ReadingSectionProps) {
  const { sources = [], sourcesPath, judgement } = basis;
  const words = site.sources;
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <div className={styles.body}>{children}</div>
      {(sources.length > 0 || judgement) && (
        <div className={styles.note}>
          {sources.length > 0 && (
            <div>
              <p className={styles.label}>{say(locale, words.basis)}</p>
              <SourceNotes locale={locale} words={site} ids={sources} path={sourcesPath} />
            </div>
          )}
          {judgement && (
            <div>
              <p className={styles.label}>{say(locale, words.judgement)}</p>
              <p>{judgement}</p>
            </div>
          )}
        </div>
      )}
    </section>
  );
}
