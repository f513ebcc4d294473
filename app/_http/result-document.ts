import { picturePath } from "@/app/_ui/card/picture-path";
import type { OpenedResult } from "@/lib/link/open-code";
import { explain } from "@/lib/model/explain";
import { localePath } from "@/lib/words/locales";

/** The document that the API answers with: the assessment and absolute links to it in a language. */
export function resultDocument({ edition, answers, decision, codes }: OpenedResult, origin: string, locale: string) {
  return {
    ...decision,
    explanation: answers && explain(edition, answers, decision),
    links: {
      summary: codes.summary && origin + localePath(locale, `/r/${codes.summary}`),
      answers: codes.answers && `${origin}${localePath(locale, "/r")}#${codes.answers}`,
      card: codes.summary && origin + picturePath(locale, `/r/${codes.summary}/card.png`),
    },
  };
}
