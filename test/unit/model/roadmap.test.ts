import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answers } from "@/lib/questionnaire/types";
import { anyAnswers } from "@/test/support/arbitraries";
import { EVERY_EDITION } from "@/test/support/editions";
import { adviceFor, ORDINARY } from "@/test/support/quick";

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

describe.each(EVERY_EDITION)("$name: every piece of advice", ({ edition, adviceFor, profileOf }) => {
  it("names questions that were answered, and reasons come in threes", () => {
    fc.assert(
      fc.property(anyAnswers(edition), (answers) => {
        const { need, reasons, ...advice } = adviceFor(answers);
        const { style, reach, sourcing, flavour, team, roadmap, services, measures, risks } = advice;
        const { open } = profileOf(answers);
        const chosen = [style, reach, sourcing, flavour, team?.place];
        const cited = [...chosen, ...reasons, ...roadmap, ...services, ...measures, ...risks];
        for (const id of cited.flatMap((one) => one?.because ?? [])) {
          expect(Object.keys(answers)).toContain(id);
          expect(open).not.toContain(id);
          expect(answers[id]).not.toBe("na");
        }
        expect(reasons).toHaveLength(need.verdict === null ? 0 : 3);
      }),
      { numRuns: 300 },
    );
  });

  it("comes once, and begins with at least three steps", () => {
    fc.assert(
      fc.property(anyAnswers(edition), (answers) => {
        const { need, reasons, roadmap } = adviceFor(answers);
        for (const ids of [reasons.map(({ id }) => id), roadmap.map(({ id }) => id)]) {
          expect(new Set(ids).size).toBe(ids.length);
        }
        expect(roadmap.length).toBeGreaterThanOrEqual(need.verdict === null ? 0 : 3);
      }),
      { numRuns: 500 },
    );
  });
});
