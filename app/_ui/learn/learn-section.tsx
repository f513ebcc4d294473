import type { ReactNode } from "react";
import type { Words } from "@/lib/words/load";
import { say } from "@/lib/words/say";
import { SourceNotes } from "../sources/source-list";
import { Block } from "./block";
import styles from "./learn.module.css";
import type { SectionOutline } from "./learn-outline";
import type { SectionWords } from "./learn-words";

interface LearnSectionProps {
  locale: string;
  id: string;
  words: Words<"learn">["frame"];
  site: Words<"site">;
  section: SectionWords;
  outline?: SectionOutline;
  slots: Record<NonNullable<SectionOutline["slot"]>, ReactNode>;
}

/** A part of a page: its heading, its words, and at the side what it rests on. */
export function LearnSection({ locale, id, words, site, section, outline = {}, slots }: LearnSectionProps) {
  const { heading, body, judgement } = section;
  const { sources, types, slot } = outline;
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{say(locale, heading)}</h2>
      <div className={styles.body}>
        {body.map((block) => (
          <Block key={JSON.stringify(block)} locale={locale} block={block} types={types} />
        ))}
        {slot && slots[slot]}
      </div>
      {(sources || judgement) && (
        <div className={styles.note}>
          {sources && (
            <div>
              <p className={styles.label}>{say(locale, words.basis)}</p>
              <SourceNotes locale={locale} words={site} ids={sources} />
            </div>
          )}
          {judgement && (
            <div>
              <p className={styles.label}>{say(locale, words.judgement)}</p>
              <p>{say(locale, judgement)}</p>
            </div>
          )}
        </div>
      )}
    </section>
  );
}
