import { encodeAnswers } from "@/lib/link/answers-code";
import { carryOver } from "@/lib/questionnaire/carry-over";
import type { Answers, OutlineEdition } from "@/lib/questionnaire/types";

/** Answers and notes of somebody who has not finished, kept in this browser alone. */
export interface Draft {
  answers: Answers;
  notes: Record<string, string>;
  /** Questions whose answers came from a shorter questionnaire; they are not asked again. */
  carried: string[];
}

export function emptyDraft(): Draft {
  return { answers: {}, notes: {}, carried: [] };
}

/** What the keys of drafts begin with, and of whatever is deleted with them. */
export const DRAFTS = "pmo-fit:draft:";

const PROBE = "pmo-fit:probe";

/** Where the draft of a questionnaire is kept. */
export function keyOf({ id, edition }: OutlineEdition): string {
  return `${DRAFTS}${id}:${edition}`;
}

/** The draft in this browser; an empty one where there is none, or where it cannot be read. */
export function loadDraft(edition: OutlineEdition): Draft {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(keyOf(edition)) ?? "null");
    const { answers, notes, carried } = (stored ?? {}) as Partial<Draft>;
    const kept = carryOver(texts(answers), edition);
    const known = Array.isArray(carried) ? carried.filter((id) => id in kept) : [];
    return { answers: kept, notes: texts(notes), carried: known };
  } catch {
    return emptyDraft();
  }
}

/** Keeps what is text, since anything may stand in the storage of a browser. */
function texts(stored: unknown): Record<string, string> {
  const entries = Object.entries(typeof stored === "object" && stored !== null ? stored : {});
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === "string" && entry[1] !== ""),
  );
}

/**
 * Keeps the draft in this browser; of an empty one nothing is kept.
 * @returns false where the browser does not allow it
 */
export function saveDraft(edition: OutlineEdition, draft: Draft): boolean {
  const answers = texts(draft.answers);
  const notes = texts(draft.notes);
  try {
    if (Object.keys({ ...answers, ...notes }).length === 0) localStorage.removeItem(keyOf(edition));
    else localStorage.setItem(keyOf(edition), JSON.stringify({ answers, notes, carried: draft.carried }));
    return true;
  } catch {
    return false;
  }
}

/** False where the browser keeps nothing, so that readers hear of it before they answer. */
export function canStore(): boolean {
  try {
    localStorage.setItem(PROBE, PROBE);
    localStorage.removeItem(PROBE);
    return true;
  } catch {
    return false;
  }
}

/** Removes the drafts of all questionnaires from this browser. */
export function deleteDrafts(): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(DRAFTS)) localStorage.removeItem(key);
  } catch {
    // Where storage is blocked there is nothing to remove.
  }
}

/** True for the answers of the draft, which tells one's own result from somebody else's. */
export function isDraft(edition: OutlineEdition, answers: Answers): boolean {
  return encodeAnswers(edition, answers) === encodeAnswers(edition, loadDraft(edition).answers);
}
