import { picturePath } from "@/app/_ui/card/picture-path";
import type { AssessmentDocument } from "@/lib/api/schema/assessment";
import type { OpenedResult } from "@/lib/link/open-code";
import { explain } from "@/lib/model/explain";
import { localePath } from "@/lib/words/locales";

/** Where links lead, and in which language. */
export interface Place {
  origin: string;
  language: string;
}

/**
 * The document that the API answers with: the assessment, its codes and absolute links to it.
 * @param explained false leaves the explanation out, which takes most of the time
 */
export function resultDocument(
  opened: OpenedResult,
  { origin, language }: Place,
  explained = true,
): AssessmentDocument {
  const { edition, answers, decision, codes } = opened;
  return {
    ...decision,
    explanation: answers && explained ? explain(edition, answers, decision) : null,
    codes: { summary: codes.summary, answers: codes.answers },
    links: {
      summary: codes.summary && origin + localePath(language, `/r/${codes.summary}`),
      answers: codes.answers && `${origin}${localePath(language, "/r")}#${codes.answers}`,
      card: codes.summary && origin + picturePath(language, `/r/${codes.summary}/card.png`),
    },
  };
}
