import { describe, expect, it } from "vitest";
import { NOT_APPLICABLE, UNKNOWN } from "@/lib/questionnaire/types";
import published from "@/test/cases/published.json";
import { adviceFor, quick } from "@/test/support/quick";

/** What was set up, as far as the source tells; a list where it leaves more than one reading. */
interface Case {
  id: string;
  source: string;
  facts: string[];
  answers: Record<string, string>;
  assumed: Record<string, string>;
  expect: {
    verdict?: string[];
    type?: string[];
    style?: string[];
    reach?: string[];
    sourcing?: string[];
    fteMax?: number;
  };
}

// The JSON has other keys in each case, which its inferred type turns into a union.
const cases = published as unknown as Case[];

it("nine organisations of different kinds are compared", () => {
  expect(new Set(cases.map(({ id }) => id)).size).toBe(9);
});

describe.each(cases)("$id", ({ id, source, facts, answers, assumed, expect: expected }) => {
  it("is advised to do what it did, by its published account", () => {
    const { need, type, style, reach, sourcing, team } = adviceFor(answers);
    const given = { verdict: need.verdict, type: type?.id, style: style?.id, reach: reach?.id, sourcing: sourcing?.id };
    for (const [decision, value] of Object.entries(given)) {
      const accepted = expected[decision as keyof typeof given];
      if (accepted) expect(accepted, `${id}: ${decision} by a score of ${need.score}`).toContain(value);
    }
    if (expected.fteMax !== undefined) expect(team?.fte.likely, id).toBeLessThanOrEqual(expected.fteMax);
  });

  it("tells its source and what was assumed beyond it", () => {
    expect(source.length).toBeGreaterThan(10);
    expect(facts.length).toBeGreaterThan(0);
    const questions = quick.questions.map((question) => question.id);
    expect(Object.keys(answers).sort()).toEqual([...questions].sort());
    for (const [question, why] of Object.entries(assumed)) {
      expect(questions).toContain(question);
      // What is assumed is an answer; where nothing could be assumed the answer is "unknown" and says so itself.
      expect(answers[question], question).not.toBe(UNKNOWN);
      expect(why.length).toBeGreaterThan(2);
    }
  });

  it("answers with options that exist", () => {
    for (const question of quick.questions) {
      const accepted = [UNKNOWN, NOT_APPLICABLE, ...question.options.map((option) => option.id)];
      expect(accepted).toContain(answers[question.id]);
    }
  });

  it("is held to something", () => {
    expect(Object.keys(expected).length).toBeGreaterThan(0);
  });
});
