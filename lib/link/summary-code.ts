import { isBelowUnit } from "@/lib/model/need";
import type { Edition } from "@/lib/questionnaire/types";
import { seal } from "./envelope";
import { pack, packedLength, unpack } from "./pack";
import { type Decoded, problem } from "./problems";
import type { Summary } from "./summary";
import { fromNumbers, SIZES, toNumbers } from "./summary-fields";

/** Digits in the body of a summary code. */
export const SUMMARY_LENGTH = packedLength(SIZES);

/** The code that holds decisions and scores, and no answer. */
export function encodeSummary(edition: Edition, summary: Summary): string {
  const body = pack(toNumbers(summary), SIZES);
  return seal({ kind: "s", letter: edition.letter, edition: edition.edition, body });
}

/** The summary in the body of a code whose length and check character are right. */
export function decodeSummary(body: string): Decoded<Summary> {
  const numbers = unpack(body, SIZES);
  if (!numbers) return problem("mistyped");
  const summary = fromNumbers(numbers);
  const canonical = pack(toNumbers(summary), SIZES) === body;
  return canonical && isCoherent(summary) ? { ok: true, value: summary } : problem("mistyped");
}

/** A code put together by hand may hold what no assessment gives. */
function isCoherent({ need, type, fte }: Summary): boolean {
  return isBelowUnit(need.verdict) === (type.id === "none") && fte.low <= fte.likely && fte.likely <= fte.high;
}
