import { type Message, say } from "@/lib/words/say";
import type { MethodProps } from "../load-method";
import type { SourceUse } from "./source-uses";

/** The heading of a section that rests on a source. */
export function sectionHeading({ locale, words }: Pick<MethodProps, "locale" | "words">, use: SourceUse): string {
  const sections: Record<string, Record<string, { heading: Message } | undefined>> = {
    overview: words.overview,
    questions: words.questions.axes,
    decisions: words.decisions,
    rules: {
      ...words.rules.tables,
      reading: words.rules.reading,
      days: words.rules.days,
      contradictions: words.rules.contradictions,
    },
    sources: {
      supported: words.sources.supported,
      unsupported: words.sources.unsupported,
      limits: words.sources.limits,
    },
  };
  const found = sections[use.part]?.[use.section];
  if (!found) throw new Error(`There is no heading for the section "${use.section}" of the page "${use.part}".`);
  return say(locale, found.heading);
}
