import { isBelowUnit } from "@/lib/model/need";
import type { Edition } from "@/lib/questionnaire/types";
import { seal } from "./envelope";
import { pack, packedLength, unpack } from "./pack";
import { type Decoded, problem } from "./problems";
import type { Codec } from "./read-code";
import type { Summary } from "./summary";
import { fromNumbers, sizesOf, toNumbers } from "./summary-fields";

/** The code that holds decisions and scores, and no answer. */
export function encodeSummary(edition: Edition, summary: Summary): string {
  const body = pack(toNumbers(edition, summary), sizesOf(edition));
  return seal({ kind: "s", letter: edition.letter, edition: edition.edition, body });
}

function decodeSummary(edition: Edition, body: string): Decoded<Summary> {
  const numbers = unpack(body, sizesOf(edition));
  if (!numbers) return problem("mistyped");
  const summary = fromNumbers(edition, numbers);
  const canonical = pack(toNumbers(edition, summary), sizesOf(edition)) === body;
  return canonical && isCoherent(summary) ? { ok: true, value: summary } : problem("mistyped");
}

/** A code put together by hand may hold what no assessment gives. */
function isCoherent({ need, type, fte }: Summary): boolean {
  return isBelowUnit(need.verdict) === (type.id === "none") && fte.low <= fte.likely && fte.likely <= fte.high;
}

/** How summary codes are read. */
export const summaryCodec: Codec<{ kind: "summary"; summary: Summary }, Edition> = {
  lengthOf: (edition) => packedLength(sizesOf(edition)),
  read: (edition, body) => {
    const summary = decodeSummary(edition, body);
    return summary.ok ? { ok: true, value: { kind: "summary", summary: summary.value } } : summary;
  },
};
