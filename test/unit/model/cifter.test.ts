import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cifterBand, cifterSum, nearbyBand } from "@/lib/model/cifter";
import { completeAnswers } from "@/test/support/arbitraries";
import { ORDINARY, profileOf, quick } from "@/test/support/quick";

const { parameters } = quick;

describe("the CIFTER sum", () => {
  it("runs from 7 to 28", () => {
    expect(cifterSum(0, parameters)).toBe(7);
    expect(cifterSum(1, parameters)).toBe(28);
  });

  it("is a whole number from 7 to 28 for any answers", () => {
    fc.assert(
      fc.property(completeAnswers(quick), (answers) => {
        const { sum } = profileOf(answers).complexity;
        expect(Number.isInteger(sum)).toBe(true);
        expect(sum).toBeGreaterThanOrEqual(7);
        expect(sum).toBeLessThanOrEqual(28);
      }),
    );
  });

  it("is what seven factors at the step of the four that were asked would add up to", () => {
    // Each factor at its third step: 7 × 3.
    const third = { stakes: "year-goal", interfaces: "often", change: "re-plan", oversight: "proof" };
    expect(profileOf({ ...ORDINARY, ...third }).complexity).toMatchObject({ sum: 21, band: "very" });
  });
});

describe("the CIFTER bands", () => {
  it.each([
    [7, "simple"],
    [11, "simple"],
    [12, "moderate"],
    [18, "moderate"],
    [19, "very"],
    [28, "very"],
  ])("puts a sum of %i in the band %s", (sum, band) => {
    expect(cifterBand(sum, parameters)).toBe(band);
  });

  it.each([
    [7, null],
    [10, null],
    [11, "moderate"],
    [12, "simple"],
    [13, null],
    [17, null],
    [18, "very"],
    [19, "moderate"],
    [20, null],
    [28, null],
  ])("has a sum of %i one point from the band %s", (sum, band) => {
    expect(nearbyBand(sum, parameters)).toBe(band);
  });

  it("asks for a higher maturity in a higher band, and never for level 5", () => {
    const { simple, moderate, very } = parameters.target;
    expect([simple, moderate, very]).toEqual([2, 3, 4]);
  });
});
