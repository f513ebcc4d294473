import { describe, expect, it } from "vitest";
import { allEditions, editionWords } from "@/lib/questionnaire/registry";
import { CONTEXT, NOT_APPLICABLE, UNKNOWN } from "@/lib/questionnaire/types";
import { readJson } from "@/test/support/files";

const editions = allEditions().map((edition) => ({ name: `${edition.id}-${edition.edition}`, edition }));

describe.each(editions)("every edition: $name", ({ name, edition }) => {
  it("asks about every axis and the context", () => {
    const axes = edition.questions.map(({ dimension }) => dimension.split(".")[0]);
    expect(new Set(axes)).toEqual(new Set(["size", "complexity", "maturity", "readiness", "context"]));
  });

  it("has at most seven options a question, so that the keys 8 and 9 are left for open answers", () => {
    for (const { id, options } of edition.questions) expect(options.length, id).toBeLessThanOrEqual(7);
  });

  it("shows the options of a scale from low to high", () => {
    for (const { id, options } of edition.questions) {
      const points = options.flatMap((option) => option.points ?? []);
      expect(points, id).toEqual([...points].sort((a, b) => a - b));
    }
  });

  it("has bands of quantities without overlap", () => {
    for (const { id, options } of edition.questions) {
      const bounds = options.flatMap(({ range }) => range ?? []);
      expect(bounds, id).toEqual([...bounds].sort((a, b) => a - b));
      const lows = options.flatMap(({ range }) => range?.[0] ?? []);
      expect(new Set(lows).size, id).toBe(lows.length);
    }
  });

  it("offers every value of a fact", () => {
    for (const [fact, values] of Object.entries(CONTEXT)) {
      const question = edition.questions.find(({ dimension }) => dimension === `context.${fact}`);
      if (question) expect(question.options.map(({ id }) => id).sort()).toEqual([...values].sort());
    }
  });

  it("keeps a page of a section short", () => {
    if (edition.layout !== "section") return;
    for (const { id, questions } of edition.sections) expect(questions.length, id).toBeGreaterThanOrEqual(4);
    for (const { id, questions } of edition.sections) expect(questions.length, id).toBeLessThanOrEqual(7);
  });

  it("asks no two questions alike, and has no two options of a question that read alike", async () => {
    const questions = Object.values((await editionWords(edition, "en")).questions);
    const asked = questions.flatMap(({ question, why, evidence }) => [question, why, evidence]);
    expect(new Set(asked).size).toBe(asked.length);
    for (const { question, options } of questions) {
      const texts = Object.values(options);
      expect(new Set(texts).size, question).toBe(texts.length);
    }
  });

  it("has an example that answers every question, well enough known for a verdict", () => {
    const answers = readJson(`questionnaires/${name}/example.json`) as Record<string, string>;
    expect(Object.keys(answers).sort()).toEqual(edition.questions.map(({ id }) => id).sort());
    for (const { id, options } of edition.questions) {
      expect([...options.map((option) => option.id), UNKNOWN, NOT_APPLICABLE]).toContain(answers[id]);
    }
    const applicable = Object.values(answers).filter((answer) => answer !== NOT_APPLICABLE);
    const known = applicable.filter((answer) => answer !== UNKNOWN);
    expect(known.length / applicable.length).toBeGreaterThan(edition.parameters.coverage.minimum);
  });
});
