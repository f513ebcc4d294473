import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rankOf } from "@/lib/model/need";
import type { Need } from "@/lib/model/types";
import type { Answers, Axis } from "@/lib/questionnaire/types";
import { anyAnswers, type Raise, raises } from "@/test/support/arbitraries";
import { adviceFor, profileOf, quick } from "@/test/support/quick";

/** The same answers with one answer low and then raised. */
function pairs(axis: Axis): fc.Arbitrary<[low: Answers, high: Answers, raise: Raise]> {
  return fc
    .tuple(anyAnswers(quick), raises(quick, axis))
    .map(([answers, raise]) => [
      { ...answers, [raise.question]: raise.from },
      { ...answers, [raise.question]: raise.to },
      raise,
    ]);
}

/** A verdict that is null for one of a pair is null for both, since as much was answered. */
function rank({ verdict }: Need): number {
  return verdict === null ? -1 : rankOf(verdict);
}

describe("raising one answer about practice", () => {
  it("never lowers maturity, and never raises the need", () => {
    fc.assert(
      fc.property(pairs("maturity"), ([low, high]) => {
        expect(profileOf(high).maturity.level).toBeGreaterThan(profileOf(low).maturity.level);
        const [before, after] = [adviceFor(low).need, adviceFor(high).need];
        expect(after.score).toBeLessThanOrEqual(before.score);
        expect(rank(after)).toBeLessThanOrEqual(rank(before));
      }),
      { numRuns: 500 },
    );
  });
});

describe.each(["size", "complexity"] as const)("raising one answer about %s", (axis) => {
  it("never lowers its level, and never lowers the need", () => {
    fc.assert(
      fc.property(pairs(axis), ([low, high]) => {
        expect(profileOf(high)[axis].level).toBeGreaterThanOrEqual(profileOf(low)[axis].level);
        const [before, after] = [adviceFor(low).need, adviceFor(high).need];
        expect(after.score).toBeGreaterThanOrEqual(before.score);
        expect(rank(after)).toBeGreaterThanOrEqual(rank(before));
      }),
      { numRuns: 500 },
    );
  });
});

describe("raising one answer about readiness", () => {
  it("leaves the need alone: wanting an office is not needing one", () => {
    fc.assert(
      fc.property(pairs("readiness"), ([low, high]) => {
        expect(adviceFor(high).need).toEqual(adviceFor(low).need);
        expect(profileOf(high).readiness.level).toBeGreaterThan(profileOf(low).readiness.level);
      }),
    );
  });
});
