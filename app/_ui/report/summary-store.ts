import { DRAFTS } from "../wizard/draft";

/** Deleted together with the answers, since it speaks of them. */
const keyOf = (code: string) => `${DRAFTS}summary:${code}`;

/** The summary that was written for a result; null where the suggestion stands. */
export function loadSummary(code: string): string | null {
  try {
    return localStorage.getItem(keyOf(code));
  } catch {
    return null;
  }
}

/** Keeps a summary in this browser; null goes back to the suggestion. */
export function saveSummary(code: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(keyOf(code));
    else localStorage.setItem(keyOf(code), text);
  } catch {
    // It is on the page all the same.
  }
}
