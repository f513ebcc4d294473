import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answers, Question } from "@/lib/questionnaire/types";
import { anyAnswers } from "@/test/support/arbitraries";
import { adviceFor, assessmentOf, QUIET, quick } from "@/test/support/quick";

const flipsOf = (answers: Answers) => assessmentOf(answers).explanation?.flips ?? [];

/** Steps between two options of a question. */
function steps({ options }: Question, from: string, to: string): number {
  const slotOf = (id: string) => options.find((option) => option.id === id)?.slot ?? Number.NaN;
  return Math.abs(slotOf(from) - slotOf(to));
}

function decisions(answers: Answers) {
  const { need, type } = adviceFor(answers);
  return { verdict: need.verdict, type: type?.id };
}

describe("flip points", () => {
  it("really flip, to the verdict and type that they name", () => {
    fc.assert(
      fc.property(anyAnswers(quick), (answers) => {
        const now = decisions(answers);
        for (const { question, from, to, verdict, type } of flipsOf(answers)) {
          expect(from).toBe(answers[question]);
          const then = decisions({ ...answers, [question]: to });
          expect(then).toEqual({ verdict, type });
          expect(then).not.toEqual(now);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("are the nearest of their question, and no question that could flip is left out", () => {
    fc.assert(
      fc.property(anyAnswers(quick), (answers) => {
        const now = decisions(answers);
        fc.pre(now.verdict !== null);
        const flips = new Map(flipsOf(answers).map((flip) => [flip.question, flip]));
        for (const question of quick.questions) {
          const from = answers[question.id] as string;
          if (!question.options.some(({ id }) => id === from)) continue;
          const flip = flips.get(question.id);
          const reach = flip ? steps(question, from, flip.to) : Number.POSITIVE_INFINITY;
          const nearer = question.options.filter(({ id }) => steps(question, from, id) < reach);
          for (const { id } of nearer) expect(decisions({ ...answers, [question.id]: id })).toEqual(now);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("come with the smallest change first", () => {
    fc.assert(
      fc.property(anyAnswers(quick), (answers) => {
        const distances = flipsOf(answers).map(({ question, from, to }) =>
          steps(quick.questions.find(({ id }) => id === question) as Question, from, to),
        );
        expect(distances).toEqual([...distances].sort((a, b) => a - b));
      }),
      { numRuns: 60 },
    );
  });

  it("show that a demand for a central body would lift a verdict against a unit", () => {
    const flip = flipsOf(QUIET).find(({ question }) => question === "oversight");
    expect(flip).toMatchObject({ from: "nobody", to: "required", verdict: "recommended" });
  });

  it("are none where there is no verdict", () => {
    expect(flipsOf({})).toEqual([]);
  });
});
