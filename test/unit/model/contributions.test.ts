import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roundToSum } from "@/lib/model/contributions";
import { anyAnswers, completeAnswers } from "@/test/support/arbitraries";
import { EVERY_EDITION } from "@/test/support/editions";
import { assessmentOf, ORDINARY } from "@/test/support/quick";

const contributionsOf = (answers: Record<string, string>) => assessmentOf(answers).explanation?.contributions ?? [];

describe.each(EVERY_EDITION)("$name: what each answer adds to the need", ({ edition, assessmentOf }) => {
  it("adds up to the score, and is not shown where there is no verdict", () => {
    fc.assert(
      fc.property(fc.oneof(completeAnswers(edition), anyAnswers(edition)), (answers) => {
        const { recommendation, explanation } = assessmentOf(answers);
        const sum = explanation?.contributions.reduce((total, { points }) => total + points, 0);
        expect(sum).toBe(recommendation.need.verdict === null ? 0 : recommendation.need.score);
      }),
      { numRuns: 100 },
    );
  });

  it("is a whole number of points, never below 0, of an answer that was given", () => {
    fc.assert(
      fc.property(completeAnswers(edition), (answers) => {
        const contributions = assessmentOf(answers).explanation?.contributions ?? [];
        for (const { question, answer, points } of contributions) {
          expect(answer).toBe(answers[question]);
          expect(Number.isInteger(points) && points >= 0).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe("what each answer adds to the need", () => {
  it("names the answers on size, complexity and practice, and no others", () => {
    const named = contributionsOf(ORDINARY).map(({ question }) => question);
    const balance = ["people", "projects", "stakes", "interfaces", "change", "oversight"];
    expect(named).toEqual([...balance, "method", "control", "portfolio", "resources"]);
  });

  it("is nothing for the best practice and the most for none", () => {
    const pointsOf = (method: string) =>
      contributionsOf({ ...ORDINARY, method }).find(({ question }) => question === "method")?.points;
    expect(pointsOf("improved")).toBe(0);
    // A quarter of the 30 points that practice weighs, which is 7.5.
    expect([7, 8]).toContain(pointsOf("own-way"));
  });
});

describe("rounding to a sum", () => {
  it.each([
    [[1.2, 1.7, 1.1], 4, [1, 2, 1]],
    [[5.5, 1.9, 0.6], 8, [5, 2, 1]],
    [[0.5, 0.5, 0.5, 0.5], 2, [1, 1, 0, 0]],
    [[9.2, 0.8, 3.5], 14, [9, 1, 4]],
    [[2, 3], 5, [2, 3]],
  ])("gives what is missing to the largest remainders, the first of equals: %j to %i", (parts, sum, rounded) => {
    expect(roundToSum(parts, sum)).toEqual(rounded);
  });

  it("moves no part by a whole point", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 40, noNaN: true }), { minLength: 1, maxLength: 20 }), (parts) => {
        const sum = Math.round(parts.reduce((a, b) => a + b, 0));
        const rounded = roundToSum(parts, sum);
        expect(rounded.reduce((a, b) => a + b, 0)).toBe(sum);
        for (const [index, part] of parts.entries()) {
          expect(Math.abs((rounded[index] as number) - part)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
