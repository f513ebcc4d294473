import { describe, expect, it } from "vitest";
import type { Answers } from "@/lib/questionnaire/types";
import { assessmentOf, ORDINARY_FULL, profileOf } from "@/test/support/full";

const SMALL = { people: "under-10", projects: "one", spend: "under-500k", sites: "one" };
const sizeOf = (answers: Answers) => profileOf({ ...ORDINARY_FULL, ...SMALL, ...answers }).size.level;

describe("the size is a mean in which", () => {
  it("people and projects count one each, money a half and places a quarter", () => {
    const all = 1 + 1 + 0.5 + 0.25;
    expect(sizeOf({})).toBe(1);
    expect(sizeOf({ people: "10-29", projects: "2-5" })).toBeCloseTo(1 + (0.2 * 4 * 2) / all);
    expect(sizeOf({ people: "30-79" })).toBeCloseTo(1 + (0.4 * 4) / all);
    expect(sizeOf({ spend: "200m-plus" })).toBeCloseTo(1 + (4 * 0.5) / all);
    expect(sizeOf({ sites: "over-30" })).toBeCloseTo(1 + (4 * 0.25) / all);
    expect(sizeOf({ people: "600-plus", projects: "over-100", spend: "200m-plus", sites: "over-30" })).toBeCloseTo(5);
  });

  it("what does not apply does not count", () => {
    expect(sizeOf({ people: "30-79", spend: "na", sites: "na" })).toBeCloseTo(1.8);
  });

  it("few projects of many people are large ones, and count 1.6 levels below the people at least", () => {
    const few = { people: "600-plus", spend: "na", sites: "na" };
    expect(sizeOf(few)).toBeCloseTo((5 + 3.4) / 2);
    expect(sizeOf({ ...few, projects: "2-5" })).toBeCloseTo((5 + 3.4) / 2);
    expect(sizeOf({ ...few, projects: "41-100" })).toBeCloseTo((5 + 4.2) / 2);
    expect(profileOf({ ...ORDINARY_FULL, ...few, projects: "one" }).dimensions).toContainEqual(
      expect.objectContaining({ id: "size.projects", level: 1 }),
    );
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
