import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answers } from "@/lib/questionnaire/types";
import { anyAnswers } from "@/test/support/arbitraries";
import { adviceFor, ORDINARY, profileOf, quick } from "@/test/support/quick";

const firstSteps = (answers: Answers) =>
  adviceFor(answers)
    .roadmap.slice(0, 3)
    .map(({ id }) => id);

describe("the first steps", () => {
  it("find a sponsor where the need is high and nobody stands behind it", () => {
    expect(adviceFor(ORDINARY).need.verdict).not.toBe("lightweight");
    expect(firstSteps({ ...ORDINARY, sponsor: "nobody" })[0]).toBe("find-sponsor");
    expect(firstSteps(ORDINARY)).not.toContain("find-sponsor");
  });

  it("find a few hours where there is neither time nor money", () => {
    expect(firstSteps({ ...ORDINARY, means: "nothing" })).toContain("find-hours");
  });

  it("meet the demand of a regulator before all else", () => {
    expect(firstSteps({ ...ORDINARY, oversight: "required" })[0]).toBe("meet-the-mandate");
  });

  it("give a programme a board", () => {
    expect(firstSteps({ ...ORDINARY, shape: "programme" })).toContain("programme-board");
  });

  it("start with those who are willing in a culture that resists", () => {
    expect(firstSteps({ ...ORDINARY, rules: "refused" })).toContain("start-with-the-willing");
  });

  it("name an owner where a light arrangement is enough", () => {
    const light = { ...ORDINARY, method: "gates", portfolio: "ranked" };
    expect(adviceFor(light).need.verdict).toBe("lightweight");
    expect(firstSteps(light)).toContain("name-owner");
  });
});

describe("every piece of advice", () => {
  it("names questions that were answered, and reasons come in threes", () => {
    fc.assert(
      fc.property(anyAnswers(quick), (answers) => {
        const { need, style, reach, sourcing, reasons, roadmap } = adviceFor(answers);
        const { open } = profileOf(answers);
        const cited = [style, reach, sourcing, ...reasons, ...roadmap].flatMap((advice) => advice?.because ?? []);
        for (const id of cited) {
          expect(Object.keys(answers)).toContain(id);
          expect(open).not.toContain(id);
          expect(answers[id]).not.toBe("na");
        }
        expect(reasons).toHaveLength(need.verdict === null ? 0 : 3);
      }),
      { numRuns: 300 },
    );
  });

  it("has at least three first steps with every verdict", () => {
    fc.assert(
      fc.property(anyAnswers(quick), (answers) => {
        const { need, roadmap } = adviceFor(answers);
        fc.pre(need.verdict !== null);
        expect(roadmap.length).toBeGreaterThanOrEqual(3);
      }),
      { numRuns: 500 },
    );
  });

  it("comes once", () => {
    fc.assert(
      fc.property(anyAnswers(quick), (answers) => {
        const { reasons, roadmap, revisit } = adviceFor(answers);
        for (const ids of [reasons.map(({ id }) => id), roadmap.map(({ id }) => id), revisit]) {
          expect(new Set(ids).size).toBe(ids.length);
        }
      }),
    );
  });
});

describe("a new look at the advice", () => {
  it("is worth it after two or three events, which every verdict names", () => {
    fc.assert(
      fc.property(anyAnswers(quick), (answers) => {
        const { need, revisit } = adviceFor(answers);
        fc.pre(need.verdict !== null);
        expect([2, 3]).toContain(revisit.length);
      }),
    );
  });

  it("is due when a programme ends", () => {
    expect(adviceFor({ ...ORDINARY, shape: "programme" }).revisit).toContain("programme-ends");
  });
});
