import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Profile } from "@/lib/model/profile";
import { recommend } from "@/lib/model/recommend";
import { score } from "@/lib/model/score";
import type { Recommendation } from "@/lib/model/types";
import { type Edition, NOT_APPLICABLE, UNKNOWN } from "@/lib/questionnaire/types";
import { anyAnswers } from "@/test/support/arbitraries";
import { EVERY_EDITION } from "@/test/support/editions";
import { ORDINARY, profileOf } from "@/test/support/quick";

const questionOf = ({ questions }: Edition) => fc.constantFrom(...questions.map(({ id }) => id));

describe("don't know", () => {
  it.each(EVERY_EDITION)(
    "$name: gives the same profile and advice as no answer",
    ({ edition, profileOf, adviceFor }) => {
      fc.assert(
        fc.property(anyAnswers(edition), questionOf(edition), (answers, id) => {
          const { [id]: _, ...without } = answers;
          const unknown = { ...without, [id]: UNKNOWN };
          expect(profileOf(unknown)).toEqual(profileOf(without));
          expect(adviceFor(unknown)).toEqual(adviceFor(without));
        }),
      );
    },
  );

  it("lowers the coverage and widens the range, but moves no level down by itself", () => {
    const unknown = profileOf({ ...ORDINARY, method: UNKNOWN });
    expect(unknown.coverage).toBeCloseTo(14 / 15);
    expect(unknown.open).toEqual(["method"]);
    expect(unknown.maturity.level).toBeGreaterThanOrEqual(profileOf({ ...ORDINARY, method: "own-way" }).maturity.level);
    expect(unknown.maturity.lowest).toBeLessThan(unknown.maturity.level);
    expect(unknown.maturity.highest).toBeGreaterThan(unknown.maturity.level);
  });
});

/**
 * A profile whose dimensions stand in one order, with sums free of the last bit: without its first question a dimension
 * has another place. Which of several equal ones is called the weakest hangs on the order, too.
 */
function inOrder({ dimensions, maturity, ...profile }: Profile): unknown {
  const { weakest: _, ...levels } = maturity;
  const sorted = [...dimensions].sort((a, b) => (a.id < b.id ? -1 : 1));
  const rounded = (_key: string, value: unknown) => (typeof value === "number" ? Math.round(value * 1e9) / 1e9 : value);
  return JSON.parse(JSON.stringify({ ...profile, maturity: levels, dimensions: sorted }, rounded));
}

describe("does not apply", () => {
  it.each(EVERY_EDITION)("$name: counts nowhere, as if the question were not asked", ({ edition, profileOf }) => {
    fc.assert(
      fc.property(anyAnswers(edition), questionOf(edition), (answers, id) => {
        const { [id]: _, ...others } = answers;
        const smaller = { ...edition, questions: edition.questions.filter((one) => one.id !== id) };
        const profile = profileOf({ ...others, [id]: NOT_APPLICABLE });
        // A dimension without a question cannot be told from one that was never there.
        const without = score(smaller, others);
        expect(inOrder(profile)).toEqual(inOrder(without));
        const decisions = ({ need, type, style, reach, sourcing, team }: Recommendation) => ({
          ...{ need, type, team },
          ids: [style?.id, reach?.id, sourcing?.id],
        });
        const { parameters } = edition;
        expect(decisions(recommend(profile, parameters))).toEqual(decisions(recommend(without, parameters)));
      }),
    );
  });

  it("is neither open nor missing in the coverage", () => {
    const profile = profileOf({ ...ORDINARY, method: NOT_APPLICABLE });
    expect(profile.coverage).toBe(1);
    expect(profile.open).toEqual([]);
  });
});
