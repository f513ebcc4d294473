/** The pages that explain the scoring, in the order of their navigation. */
export const METHOD_PARTS = ["overview", "example", "questions", "decisions", "rules", "sources"] as const;
export type MethodPart = (typeof METHOD_PARTS)[number];

/** The path of a page that explains the scoring, without its language. */
export function methodPath(part: MethodPart): string {
  return part === "overview" ? "/method" : `/method/${part}`;
}
