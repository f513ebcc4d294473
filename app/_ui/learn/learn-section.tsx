import type { ReactNode } from "react";
import type { Words } from "@/lib/words/load";
import { say } from "@/lib/words/say";
import { ReadingSection } from "../reading/reading-section";
import { Block } from "./block";
import type { SectionOutline } from "./learn-outline";
import type { SectionWords } from "./learn-words";

interface LearnSectionProps {
  locale: string;
  id: string;
  site: Words<"site">;
  section: SectionWords;
  outline?: SectionOutline;
  slots: Record<NonNullable<SectionOutline["slot"]>, ReactNode>;
}

/** A part of a page to learn from, made from its words. */
export function LearnSection({ locale, id, site, section, outline = {}, slots }: LearnSectionProps) {
  const { heading, body, judgement } = section;
  const { sources, types, slot } = outline;
  return (
    <ReadingSection
      locale={locale}
      site={site}
      id={id}
      heading={say(locale, heading)}
      sources={sources}
      judgement={judgement && say(locale, judgement)}
    >
      {body.map((block) => (
        <Block key={JSON.stringify(block)} locale={locale} block={block} types={types} />
      ))}
      {slot && slots[slot]}
    </ReadingSection>
  );
}
