import type { OpenedResult } from "@/lib/link/open-code";

/** The document that the API answers with: the assessment and absolute links to it. */
export function resultDocument({ assessment, codes }: OpenedResult, origin: string) {
  const { answers, summary } = codes;
  return {
    ...assessment,
    links: {
      summary: summary && `${origin}/r/${summary}`,
      answers: answers && `${origin}/r#${answers}`,
      card: summary && `${origin}/r/${summary}/card.png`,
    },
  };
}
