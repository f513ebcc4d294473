import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { REACHES, SOURCINGS, STYLES, TYPES, VERDICTS } from "@/lib/model/types";
import { completeAnswers } from "@/test/support/arbitraries";
import { EVERY_EDITION } from "@/test/support/editions";
import { KINDS } from "@/test/support/kinds";

const DECISIONS = [
  ["verdict", VERDICTS],
  ["type", TYPES],
  ["style", STYLES],
  ["reach", REACHES],
  ["sourcing", SOURCINGS],
] as const;

describe.each(EVERY_EDITION)("$name: by its own questions alone", ({ edition, adviceFor }) => {
  // Unbiased, since the usual runs favour the ends of a list.
  const advice = fc.sample(completeAnswers(edition), { numRuns: 2000, seed: 99, unbiased: true }).map(adviceFor);

  it.each(DECISIONS)("every %s is reached", (kind, all) => {
    expect(new Set(advice.flatMap(KINDS[kind]))).toEqual(new Set(all));
  });

  it("every type of unit is reached with either verdict for one", () => {
    const both = new Set(advice.map(({ need, type }) => `${need.verdict} ${type?.id}`));
    const units = TYPES.filter((type) => type !== "none");
    const expected = ["recommended", "strong"].flatMap((verdict) => units.map((type) => `${verdict} ${type}`));
    expect(both).toEqual(new Set(["not-now none", "lightweight none", ...expected]));
  });
});
