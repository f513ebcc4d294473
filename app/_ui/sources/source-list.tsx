import type { ReactNode } from "react";
import { findSource, type Source, type SourceId } from "@/lib/sources/sources";
import type { Words } from "@/lib/words/load";
import { say } from "@/lib/words/say";
import styles from "./sources.module.css";

interface SourcesProps {
  locale: string;
  words: Words<"site">;
  ids: SourceId[];
}

interface ListProps extends SourcesProps {
  /** More about a source. */
  more?: (id: SourceId) => ReactNode;
}

interface NotesProps extends SourcesProps {
  /** The page with the list, where it is another one. */
  path?: string;
}

/** Sources with author, year, kind and link. Their titles are names and stay in their language. */
export function SourceList({ locale, words: { sources: words }, ids, more }: ListProps) {
  return (
    <ul className={styles.list}>
      {ids.map((id) => {
        const { title, url, via, kind, ...origin } = findSource(id);
        return (
          <li key={id} id={anchor(id)}>
            <cite>{url ? <a href={url}>{title}</a> : title}</cite>
            <span className={styles.facts}>
              <span>{originText(locale, words, origin)}</span>
              <span>{say(locale, words.kinds[kind])}</span>
              {via && <span>{say(locale, words.via, { via })}</span>}
            </span>
            {more?.(id)}
          </li>
        );
      })}
    </ul>
  );
}

/** Sources by author and year, each leading to its entry in the list. */
export function SourceNotes({ locale, words: { sources: words }, ids, path = "" }: NotesProps) {
  return (
    <ul className={styles.notes}>
      {ids.map((id) => (
        <li key={id}>
          <a href={`${path}#${anchor(id)}`}>{originText(locale, words, findSource(id))}</a>
        </li>
      ))}
    </ul>
  );
}

function anchor(id: SourceId): string {
  return `source-${id}`;
}

function originText(
  locale: string,
  words: Words<"site">["sources"],
  { by, year }: Pick<Source, "by" | "year">,
): string {
  // As text, since a number would be written with a separator of thousands.
  return year ? say(locale, words.origin, { by, year: String(year) }) : say(locale, words.undated, { by });
}
