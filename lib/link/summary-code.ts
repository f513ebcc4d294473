import { isBelowUnit } from "@/lib/model/need";
import type { Edition } from "@/lib/questionnaire/types";
import { seal } from "./envelope";
import { pack, packedLength, unpack } from "./pack";
import { type Decoded, problem } from "./problems";
import type { Summary } from "./summary";
import { FIELDS } from "./summary-fields";

const SIZES = FIELDS.map(({ size }) => size);

/** Digits in the body of a summary code. */
export const SUMMARY_LENGTH = packedLength(SIZES);

/** The code that holds decisions and scores, and no answer. */
export function encodeSummary(edition: Edition, summary: Summary): string {
  const values = FIELDS.map(({ write }) => write(summary));
  return seal({ kind: "s", letter: edition.letter, edition: edition.edition, body: pack(values, SIZES) });
}

/** The summary in the body of a code whose length and check character are right. */
export function decodeSummary(body: string): Decoded<Summary> {
  const values = unpack(body, SIZES);
  if (!values) return problem("mistyped");
  const summary = empty();
  for (const [index, { read }] of FIELDS.entries()) read(summary, values[index] as number);
  const again = pack(
    FIELDS.map(({ write }) => write(summary)),
    SIZES,
  );
  return again === body && isCoherent(summary) ? { ok: true, value: summary } : problem("mistyped");
}

/** A code put together by hand may hold what no assessment gives. */
function isCoherent({ need, type, fte }: Summary): boolean {
  return isBelowUnit(need.verdict) === (type.id === "none") && fte.low <= fte.likely && fte.likely <= fte.high;
}

function empty(): Summary {
  const none = { low: 0, likely: 0, high: 0 };
  return {
    need: { verdict: "not-now", score: 0, lowest: 0, highest: 0, borderline: null, stable: true, override: null },
    type: { id: "none", fits: { none: 0, supportive: 0, controlling: 0, directive: 0 } },
    style: "weather-station",
    reach: "project",
    sourcing: "internal",
    fte: { ...none },
    pool: null,
    levels: { size: 1, complexity: 1, maturity: 1, readiness: 1 },
    complexitySum: 7,
    weakest: null,
    target: 2,
    coverage: 0,
    reasons: [],
    steps: [],
    revisit: [],
  };
}
