/** The pages to read about PMOs, in the order in which they are listed. */
export const LEARN_SLUGS = [
  "who-is-who",
  "types",
  "team",
  "internal-or-outsourced",
  "introduction",
  "when-not",
] as const;

export type LearnSlug = (typeof LEARN_SLUGS)[number];

/** The path of a page to read, without its language. */
export function learnPath(slug: LearnSlug): string {
  return `/learn/${slug}`;
}
