import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answers } from "@/lib/questionnaire/types";
import { completeAnswers } from "@/test/support/arbitraries";
import { EVERY_EDITION } from "@/test/support/editions";
import { assessmentOf, ORDINARY_FULL } from "@/test/support/full";

const heldBack = (answers: Answers) => assessmentOf(answers).explanation?.limits["maturity.method"];

describe("what holds a dimension of practice back", () => {
  it.each([
    ["the lower of two answers", { method: "copies", "method-kept": "by-consent" }, ["method"]],
    ["the lower one, whichever it is", { method: "gates", "method-kept": "main-steps" }, ["method-kept"]],
    ["both where they are equal", { method: "common", "method-kept": "main-steps" }, ["method", "method-kept"]],
    ["nothing at the end of the scale", { method: "improved", "method-kept": "short-form" }, []],
    ["what is known, where the other is not", { method: "gates", "method-kept": "unknown" }, ["method"]],
    ["nothing where the only answer is the best", { method: "improved", "method-kept": "na" }, []],
  ])("is %s", (_, answers, expected) => {
    expect(heldBack({ ...ORDINARY_FULL, ...answers })).toEqual(expected);
  });

  it("is not told of what nobody knows", () => {
    expect(heldBack({ ...ORDINARY_FULL, method: "unknown", "method-kept": "unknown" })).toBeUndefined();
  });
});

describe.each(EVERY_EDITION)("$name: what holds practice back", ({ edition, assessmentOf, profileOf }) => {
  it("is worth doing: one step more with each of these answers raises the dimension", () => {
    fc.assert(
      fc.property(completeAnswers(edition), (answers) => {
        const { profile, explanation } = assessmentOf(answers);
        for (const { id, level } of profile.dimensions.filter(({ axis }) => axis === "maturity")) {
          const limits = explanation?.limits[id] ?? [];
          expect(limits.length > 0).toBe(level < 5);
          for (const question of limits) {
            const options = edition.questions.find((one) => one.id === question)?.options ?? [];
            const next = options[options.findIndex((option) => option.id === answers[question]) + 1];
            const after = profileOf({ ...answers, [question]: next?.id as string });
            expect(after.dimensions.find((one) => one.id === id)?.level).toBeGreaterThan(level);
          }
        }
      }),
      { numRuns: 20 },
    );
  });
});
