import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rankOf } from "@/lib/model/need";
import type { Need } from "@/lib/model/types";
import type { Answers, Axis, Edition } from "@/lib/questionnaire/types";
import { anyAnswers, type Raise, raises } from "@/test/support/arbitraries";
import { EVERY_EDITION } from "@/test/support/editions";

/** The same answers with one answer low and then raised. */
function pairs(edition: Edition, axis: Axis): fc.Arbitrary<[low: Answers, high: Answers, raise: Raise]> {
  return fc
    .tuple(anyAnswers(edition), raises(edition, axis))
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

describe.each(EVERY_EDITION)("$name: raising one answer about practice", ({ edition, profileOf, adviceFor }) => {
  it("never lowers maturity, and never raises the need", () => {
    fc.assert(
      fc.property(pairs(edition, "maturity"), ([low, high]) => {
        expect(profileOf(high).maturity.level).toBeGreaterThan(profileOf(low).maturity.level);
        const [before, after] = [adviceFor(low).need, adviceFor(high).need];
        expect(after.score).toBeLessThanOrEqual(before.score);
        expect(rank(after)).toBeLessThanOrEqual(rank(before));
      }),
      { numRuns: 500 },
    );
  });
});

describe.each(EVERY_EDITION)("$name: raising one answer", ({ edition, profileOf, adviceFor }) => {
  it.each(["size", "complexity"] as const)("about %s never lowers its level, and never lowers the need", (axis) => {
    fc.assert(
      fc.property(pairs(edition, axis), ([low, high]) => {
        expect(profileOf(high)[axis].level).toBeGreaterThanOrEqual(profileOf(low)[axis].level);
        const [before, after] = [adviceFor(low).need, adviceFor(high).need];
        expect(after.score).toBeGreaterThanOrEqual(before.score);
        expect(rank(after)).toBeGreaterThanOrEqual(rank(before));
      }),
      { numRuns: 500 },
    );
  });
});

describe.each(EVERY_EDITION)("$name: raising one answer about readiness", ({ edition, profileOf, adviceFor }) => {
  it("leaves the need alone: wanting an office is not needing one", () => {
    fc.assert(
      fc.property(pairs(edition, "readiness"), ([low, high]) => {
        expect(adviceFor(high).need).toEqual(adviceFor(low).need);
        expect(profileOf(high).readiness.level).toBeGreaterThan(profileOf(low).readiness.level);
      }),
    );
  });
});
