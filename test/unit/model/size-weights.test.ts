import { describe, expect, it } from "vitest";
import type { Answers } from "@/lib/questionnaire/types";
import { assessmentOf, ORDINARY_FULL, profileOf } from "@/test/support/full";

const SMALL = { people: "under-10", projects: "one", spend: "under-500k", sites: "one" };
const sizeOf = (answers: Answers) => profileOf({ ...ORDINARY_FULL, ...SMALL, ...answers }).size.level;

describe("the size is a mean in which", () => {
  it("people and projects count one each, money a half and places a quarter", () => {
    const all = 1 + 1 + 0.5 + 0.25;
    expect(sizeOf({})).toBe(1);
    // All at their top but the projects, which stay within reach of the people anyway.
    expect(sizeOf({ people: "600-plus" })).toBeCloseTo(1 + 4 / all);
    expect(sizeOf({ spend: "200m-plus" })).toBeCloseTo(1 + (4 * 0.5) / all);
    expect(sizeOf({ sites: "over-30" })).toBeCloseTo(1 + (4 * 0.25) / all);
    expect(sizeOf({ people: "600-plus", projects: "over-100", spend: "200m-plus", sites: "over-30" })).toBeCloseTo(5);
  });

  it("what does not apply does not count", () => {
    expect(sizeOf({ people: "600-plus", spend: "na", sites: "na" })).toBeCloseTo(3);
  });
});

describe("where few people bound how many projects there can be", () => {
  const open = { ...ORDINARY_FULL, people: "under-10", spend: "200m-plus", projects: "unknown" };

  it("the size stays within what the open answer leaves possible", () => {
    const { level, lowest, highest } = profileOf(open).size;
    const most = profileOf({ ...open, projects: "over-100" }).size.level;
    expect(highest).toBeCloseTo(most);
    expect(level).toBeLessThanOrEqual(highest);
    expect(level).toBeGreaterThanOrEqual(lowest);
  });

  it("the need stays within its range, and its parts still add up to it", () => {
    const { recommendation, explanation } = assessmentOf(open);
    const { score, lowest, highest } = recommendation.need;
    expect(score).toBeLessThanOrEqual(highest);
    expect(score).toBeGreaterThanOrEqual(lowest);
    expect(explanation?.contributions.reduce((sum, { points }) => sum + points, 0)).toBe(score);
  });
});
