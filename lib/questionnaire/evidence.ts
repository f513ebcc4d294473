/** How sure somebody is of an answer, from the least. */
export const CONFIDENCES = ["low", "medium", "high"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** What an answer to a question rests on. It never stands in a code. */
export interface Evidence {
  /** May be empty. */
  note: string;
  /** Addresses of the web, as `webLink` gives them. */
  links: string[];
  /** Null where nobody said. */
  confidence: Confidence | null;
}

export const NO_EVIDENCE: Evidence = { note: "", links: [], confidence: null };

/** Characters of the longest note and of the longest link, and the links that one answer may have. */
export const LONGEST_NOTE = 2000;
const LONGEST_LINK = 2000;
export const MOST_LINKS = 10;

/** True where somebody said anything. */
export function hasEvidence({ note, links, confidence }: Evidence): boolean {
  return note !== "" || links.length > 0 || confidence !== null;
}

/**
 * An address of the web (http or https) in its usual form; null for anything else, such as `javascript:`, for one with a
 * password in it, and for one that is too long.
 */
export function webLink(text: string): string | null {
  try {
    const { protocol, username, password, href } = new URL(text.trim());
    const isWeb = protocol === "https:" || protocol === "http:";
    return isWeb && !username && !password && href.length <= LONGEST_LINK ? href : null;
  } catch {
    return null;
  }
}
