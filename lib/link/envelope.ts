import { OWN_LETTER } from "@/lib/questionnaire/types";
import { isChecked, withCheck } from "./check-character";
import { type Decoded, problem } from "./problems";

/** Answers codes begin with "a", summary codes with "s"; then the letter and the edition of the questionnaire. */
export type Kind = "a" | "s";

export interface Envelope {
  kind: Kind;
  letter: string;
  edition: number;
  body: string;
}

const SHAPE = /^([as])([a-z])([1-9a-z])([0-9a-z]*)([0-9a-z])$/;

/** The answers of an own questionnaire have its mark before them. */
const OWN = new RegExp(`^a${OWN_LETTER}1([0-9a-z]{12})`);

/** No code is longer; what is longer is no code. */
const LONGEST = 80;

/**
 * Capitals are forgiven, and so is whatever else than letters and digits stands around a code, spelled out by an address
 * or not: codes get retyped, and copied with the brackets or the full stop of the sentence around them.
 */
export function tidy(code: string): string {
  const text = code.replace(/%[0-9a-f]{2}/gi, " ").toLowerCase();
  return /[0-9a-z](?:.*[0-9a-z])?/s.exec(text)?.[0] ?? "";
}

/** The mark of the own questionnaire that a code was answered on; null for a code of a released one. */
export function ownMark(code: string): string | null {
  return OWN.exec(tidy(code))?.[1] ?? null;
}

/** True for what can only be a summary code, whatever else may be wrong with it. */
export function isSummary(code: string): boolean {
  return tidy(code).startsWith("s");
}

/** True for a code of a kind as it was made, whether its edition is known here or not. */
export function isSealed(code: string, kind: Kind): boolean {
  return code.startsWith(kind) && code.length <= LONGEST && SHAPE.test(code) && isChecked(code);
}

/** Joins the parts of a code and adds the check character. */
export function seal({ kind, letter, edition, body }: Envelope): string {
  return withCheck(`${kind}${letter}${edition.toString(36)}${body}`);
}

/**
 * Takes a code apart.
 * @param lengthOf length of the body for a known kind, questionnaire and edition; undefined for an unknown one
 */
export function unseal(code: string, lengthOf: (envelope: Envelope) => number | undefined): Decoded<Envelope> {
  const text = tidy(code);
  const parts = text.length > LONGEST ? null : SHAPE.exec(text);
  if (!parts) return problem("not-a-code");
  const [, kind, letter, edition, body] = parts as unknown as [string, Kind, string, string, string];
  const envelope: Envelope = { kind, letter, edition: Number.parseInt(edition, 36), body };
  const length = lengthOf(envelope);
  if (length !== undefined && body.length < length) return problem("cut-short");
  if (!isChecked(text)) return problem("mistyped");
  if (length === undefined) return problem(letter === OWN_LETTER ? "own-questionnaire" : "unknown-edition");
  return body.length === length ? { ok: true, value: envelope } : problem("mistyped");
}
