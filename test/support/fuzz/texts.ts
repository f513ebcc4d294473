import { below, type Chance, listOf, oneOf, pick } from "./chance";

/** Names that mean something to the language, to a shell, to a file system or to a page. */
export const NAMES = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "valueOf",
  "then",
  "null",
  "undefined",
  "NaN",
  "../../etc/passwd",
  "..",
  ".",
  "",
  " ",
  "%",
  "%00",
  "%2e%2e%2f",
  "$(1)",
  "{{1}}",
  "<script>alert(1)</script>",
  "' or 1=1",
  "\u0000",
  "\ufeff",
  "\ud800",
  "ﷺ",
  "İ",
  "é",
  "e\u0301",
  "👩‍👩‍👧",
  "\u202equick",
  "ｑuick",
];

const LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";

export function letters(chance: Chance, length: number): string {
  return listOf(chance, length, () => LETTERS[below(chance, LETTERS.length)]).join("");
}

function anyCharacters(chance: Chance): string {
  return String.fromCodePoint(...listOf(chance, below(chance, 20), () => below(chance, 0x10ffff)));
}

/** A text that nobody expects. */
export function oddText(chance: Chance): string {
  return oneOf(chance, [
    () => pick(chance, NAMES),
    () => letters(chance, below(chance, 12)),
    anyCharacters,
    () => pick(chance, NAMES).repeat(below(chance, 40)),
  ]);
}

/** The same text with one small change: a character more, less, other, or two in each other's place. */
export function slip(chance: Chance, text: string): string {
  const at = below(chance, text.length);
  const [before, after] = [text.slice(0, at), text.slice(at + 1)];
  return oneOf(chance, [
    () => before + letters(chance, 1) + after,
    () => before + after,
    () => before + letters(chance, 1) + text.slice(at),
    () => before + (after[0] ?? "") + (text[at] ?? "") + after.slice(1),
    () => text.slice(0, at),
    () => before + oddText(chance) + after,
  ]);
}
