import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyAnswers } from "@/test/support/arbitraries";
import { EVERY_EDITION } from "@/test/support/editions";
import { ORDINARY, profileOf } from "@/test/support/quick";

describe("maturity", () => {
  it("is the mean of its dimensions", () => {
    const { maturity } = profileOf({
      ...ORDINARY,
      method: "own-way",
      control: "mostly-late",
      portfolio: "ranked",
      resources: "matched",
    });
    expect(maturity.level).toBe((1 + 2 + 4 + 5) / 4);
  });

  it("is always shown with its weakest dimension, the first of equals", () => {
    expect(profileOf({ ...ORDINARY, portfolio: "no-list" }).maturity.weakest).toBe("maturity.portfolio");
    const even = { method: "common", control: "half", portfolio: "yearly", resources: "start-only" };
    expect(profileOf({ ...ORDINARY, ...even }).maturity.weakest).toBe("maturity.method");
  });

  it.each(EVERY_EDITION)("$name: names no dimension that nobody answered as the weakest", ({ edition, profileOf }) => {
    fc.assert(
      fc.property(anyAnswers(edition), (answers) => {
        const { maturity, dimensions } = profileOf(answers);
        const known = dimensions.filter(({ axis, coverage }) => axis === "maturity" && coverage > 0);
        const lowest = Math.min(...known.map(({ level }) => level));
        expect(known.find(({ id }) => id === maturity.weakest)?.level ?? Number.POSITIVE_INFINITY).toBe(lowest);
      }),
    );
  });

  it("aims at what the complexity asks for, so that nobody is pushed to level 5", () => {
    const hard = { stakes: "survival", interfaces: "chain", change: "turbulent", oversight: "proof" };
    const easy = { stakes: "annoyance", interfaces: "separate", change: "stable", oversight: "nobody" };
    expect(profileOf({ ...ORDINARY, ...hard }).maturity.target).toBe(4);
    expect(profileOf({ ...ORDINARY, ...easy }).maturity.target).toBe(2);
    expect(profileOf({ ...ORDINARY, ...easy, stakes: "survival" }).maturity.target).toBe(3);
  });
});
