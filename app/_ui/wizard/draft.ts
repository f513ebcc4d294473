import { encodeAnswers } from "@/lib/link/answers-code";
import { type Answers, type Edition, NOT_APPLICABLE, UNKNOWN } from "@/lib/questionnaire/types";

/** Answers and notes of somebody who has not finished, kept in this browser alone. */
export interface Draft {
  answers: Answers;
  notes: Record<string, string>;
}

export function emptyDraft(): Draft {
  return { answers: {}, notes: {} };
}

function keyOf({ id, edition }: Edition): string {
  return `pmo-fit:draft:${id}:${edition}`;
}

/** The draft in this browser; an empty one where there is none, or where it cannot be read. */
export function loadDraft(edition: Edition): Draft {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(keyOf(edition)) ?? "null");
    const { answers, notes } = (stored ?? {}) as Partial<Draft>;
    return { answers: known(edition, texts(answers)), notes: texts(notes) };
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

/** Leaves out answers that this edition does not have, which count as unanswered. */
function known({ questions }: Edition, answers: Answers): Answers {
  const states = [UNKNOWN, NOT_APPLICABLE];
  const isKnown = ([id, answer]: [string, string]) => {
    const question = questions.find((one) => one.id === id);
    return question && (states.includes(answer) || question.options.some((option) => option.id === answer));
  };
  return Object.fromEntries(Object.entries(answers).filter(isKnown));
}

/**
 * Keeps the draft in this browser.
 * @returns false where the browser does not allow it
 */
export function saveDraft(edition: Edition, { answers, notes }: Draft): boolean {
  try {
    localStorage.setItem(keyOf(edition), JSON.stringify({ answers: texts(answers), notes: texts(notes) }));
    return true;
  } catch {
    return false;
  }
}

/** Removes the draft from this browser. */
export function deleteDraft(edition: Edition): void {
  try {
    localStorage.removeItem(keyOf(edition));
  } catch {
    // Where storage is blocked there is nothing to remove.
  }
}

/** The answers code of the draft, to tell one's own result from somebody else's. */
export function draftCode(edition: Edition): string {
  return encodeAnswers(edition, loadDraft(edition).answers);
}
