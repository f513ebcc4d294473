import type { ReactNode } from "react";
import type { SourceId } from "@/lib/sources/sources";
import { localePath } from "@/lib/words/locales";
import { type Message, say } from "@/lib/words/say";
import { ReadingSection } from "../reading/reading-section";
import type { MethodProps } from "./load-method";
import { methodPath } from "./method-path";

interface MethodSectionProps extends Pick<MethodProps, "locale" | "site"> {
  id: string;
  words: { heading: Message; judgement?: Message };
  sources?: readonly SourceId[];
  /** What heading and judgement speak of. */
  values?: Record<string, string | number>;
  children: ReactNode;
}

/** A section of a page that explains the scoring, with what it rests on at its side. */
export function MethodSection({ locale, site, id, words, sources = [], values, children }: MethodSectionProps) {
  const { heading, judgement } = words;
  return (
    <ReadingSection
      locale={locale}
      site={site}
      id={id}
      heading={say(locale, heading, values)}
      sources={[...sources]}
      sourcesPath={localePath(locale, methodPath("sources"))}
      judgement={judgement && say(locale, judgement, values)}
    >
      {children}
    </ReadingSection>
  );
}
