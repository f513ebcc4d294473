import papaparse from "papaparse";

/** What a cell may hold; null where it is empty. */
export type Cell = string | number | null;

/** Tells programs that the file is UTF-8, which Excel does not guess. */
const BOM = "\uFEFF";

/**
 * Rows as CSV (RFC 4180). A text that a spreadsheet would take for a formula gets an apostrophe before it: those that
 * begin with = + - @, a tab or a return.
 */
export function csvOf(rows: Cell[][]): string {
  return `${BOM}${papaparse.unparse(rows, { newline: "\r\n", escapeFormulae: /^[=+\-@\t\r]/ })}\r\n`;
}
