import { describe, expect, it } from "vitest";
import { editionWords, findEdition } from "@/lib/questionnaire/registry";
import { CONTEXT, DIMENSIONS, type Edition } from "@/lib/questionnaire/types";
import { quick } from "@/test/support/quick";

const full = findEdition("full", 1) as Edition;

describe("the full assessment", () => {
  const asked = full.questions.map(({ dimension }) => dimension);
  const timesAsked = (dimension: string) => asked.filter((each) => each === dimension).length;

  it("has 40 questions on seven or eight pages, so that it takes twelve minutes", () => {
    expect(full.questions).toHaveLength(40);
    expect([7, 8]).toContain(full.sections.length);
    expect(full.minutes).toBeLessThanOrEqual(12);
  });

  it("fits the slots 0 to 39 without a gap", () => {
    expect(full.questions.map(({ slot }) => slot).sort((a, b) => a - b)).toEqual([...Array(40).keys()]);
  });

  it.each(DIMENSIONS.maturity)("asks twice about %s: what there is, and whether it is used", (name) => {
    expect(timesAsked(`maturity.${name}`)).toBe(2);
  });

  it.each([
    ...DIMENSIONS.complexity.map((name) => `complexity.${name}`),
    ...DIMENSIONS.readiness.map((name) => `readiness.${name}`),
    ...Object.keys(CONTEXT).map((name) => `context.${name}`),
  ])("asks once about %s", (dimension) => {
    expect(timesAsked(dimension)).toBe(1);
  });
});

describe("the answers of the quick check carry over to the full assessment", () => {
  it.each(quick.questions)("$id means the same in both", (question) => {
    expect(full.questions.find(({ id }) => id === question.id)).toEqual(question);
  });

  it("each question reads the same in both", async () => {
    const [short, long] = await Promise.all([editionWords(quick, "en"), editionWords(full, "en")]);
    for (const { id } of quick.questions) expect(long.questions[id]).toEqual(short.questions[id]);
  });
});
