/** The own questionnaire that a link names, and the page of its wizard that it leads to. */
export interface Entry {
  mark: string;
  step: string;
}

const ENTRY = /^own=([0-9a-z]{12})\/?(.*)$/;
const KEY = "pmo-fit:own";

/** What a link to an own questionnaire holds behind the #; null for any other address. */
export function readEntry(hash: string): Entry | null {
  const [, mark, step] = ENTRY.exec(hash) ?? [];
  return mark ? { mark, step: step || "start" } : null;
}

/** Where storage is blocked the mark lasts as long as the page. */
let remembered: string | null = null;

/** Remembers which own questionnaire this tab answers. */
export function rememberMark(mark: string): void {
  remembered = mark;
  try {
    sessionStorage.setItem(KEY, mark);
  } catch {
    // It is remembered by the page.
  }
}

/** The own questionnaire that this tab answers; null where it has begun with none. */
export function rememberedMark(): string | null {
  try {
    return sessionStorage.getItem(KEY) ?? remembered;
  } catch {
    return remembered;
  }
}
