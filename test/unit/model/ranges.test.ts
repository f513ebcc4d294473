import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Level } from "@/lib/model/profile";
import { anyAnswers, completeAnswers } from "@/test/support/arbitraries";
import { EVERY_EDITION } from "@/test/support/editions";
import { adviceFor, ORDINARY, quick } from "@/test/support/quick";

const AXES = ["size", "complexity", "maturity", "readiness"] as const;

/** Room for the last digit of a sum of fractions. */
const DUST = 1e-9;

describe.each(EVERY_EDITION)("$name: the range that open questions leave", ({ edition, profileOf, adviceFor }) => {
  it("holds the level of every axis and dimension, and the need", () => {
    fc.assert(
      fc.property(anyAnswers(edition), (answers) => {
        const profile = profileOf(answers);
        const levels = [...AXES.map((axis) => profile[axis]), ...profile.dimensions];
        const isWithin = ({ lowest, level, highest }: Level) =>
          lowest >= 1 && lowest <= level && level <= highest && highest <= 5;
        expect(levels.filter((one) => !isWithin(one))).toEqual([]);
        const { need } = adviceFor(answers);
        expect(need.lowest).toBeLessThanOrEqual(need.score);
        expect(need.score).toBeLessThanOrEqual(need.highest);
      }),
      { numRuns: 300 },
    );
  });

  it("only gets narrower when an open question is answered", () => {
    fc.assert(
      fc.property(anyAnswers(edition), completeAnswers(edition), (answers, found) => {
        const before = profileOf(answers);
        const { need } = adviceFor(answers);
        for (const id of before.open) {
          const more = { ...answers, [id]: found[id] as string };
          const after = profileOf(more);
          for (const axis of AXES) {
            expect(after[axis].lowest).toBeGreaterThanOrEqual(before[axis].lowest - DUST);
            expect(after[axis].highest).toBeLessThanOrEqual(before[axis].highest + DUST);
          }
          expect(adviceFor(more).need.lowest).toBeGreaterThanOrEqual(need.lowest);
          expect(adviceFor(more).need.highest).toBeLessThanOrEqual(need.highest);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("is a point when everything is answered, and the verdict is then stable", () => {
    fc.assert(
      fc.property(completeAnswers(edition), (answers) => {
        const profile = profileOf(answers);
        for (const axis of AXES) {
          expect(profile[axis].highest).toBeCloseTo(profile[axis].lowest, 9);
          expect(profile[axis].coverage).toBe(1);
        }
        const { need } = adviceFor(answers);
        expect([need.lowest, need.highest, need.stable]).toEqual([need.score, need.score, true]);
      }),
    );
  });

  it("is the whole scale when nothing is answered", () => {
    expect(adviceFor({}).need).toMatchObject({ lowest: 0, highest: 100, stable: false });
  });
});

describe("the range that open questions leave", () => {
  it("says that an open demand from outside could still change a verdict against a unit", () => {
    const small = { ...ORDINARY, people: "under-10", projects: "one", stakes: "annoyance", interfaces: "separate" };
    const open = { ...small, change: "stable", oversight: "unknown", method: "gates", control: "foreseen" };
    const { need } = adviceFor(open);
    // No score within the range reaches the threshold; only the mandate would.
    expect(need.highest).toBeLessThan(quick.parameters.need.thresholds.recommended);
    expect(need.stable).toBe(false);
    expect(adviceFor({ ...open, oversight: "required" }).need.verdict).toBe("recommended");
  });
});
