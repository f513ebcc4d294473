import type { OpenedResult } from "@/lib/link/open-code";
import { explain } from "@/lib/model/explain";

/** The document that the API answers with: the assessment and absolute links to it. */
export function resultDocument({ edition, answers, decision, codes }: OpenedResult, origin: string) {
  return {
    ...decision,
    explanation: answers && explain(edition, answers, decision),
    links: {
      summary: codes.summary && `${origin}/r/${codes.summary}`,
      answers: codes.answers && `${origin}/r#${codes.answers}`,
      card: codes.summary && `${origin}/r/${codes.summary}/card.png`,
    },
  };
}
