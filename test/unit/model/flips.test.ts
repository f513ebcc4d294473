import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findFlips } from "@/lib/model/flips";
import type { Answers, Question } from "@/lib/questionnaire/types";
import { anyAnswers } from "@/test/support/arbitraries";
import { EVERY_EDITION } from "@/test/support/editions";
import { assessmentOf, QUIET } from "@/test/support/quick";

/** Steps between two options of a question. */
function steps({ options }: Question, from: string, to: string): number {
  const slotOf = (id: string) => options.find((option) => option.id === id)?.slot ?? Number.NaN;
  return Math.abs(slotOf(from) - slotOf(to));
}

describe.each(EVERY_EDITION)("$name: flip points", ({ edition, adviceFor }) => {
  const flipsOf = (answers: Answers) => findFlips(edition, answers).flips;
  const questionOf = (id: string) => edition.questions.find((question) => question.id === id) as Question;
  const decisions = (answers: Answers) => {
    const { need, type } = adviceFor(answers);
    return { verdict: need.verdict, type: type?.id };
  };

  it("really flip, to the verdict and type that they name", () => {
    fc.assert(
      fc.property(anyAnswers(edition), (answers) => {
        const now = decisions(answers);
        for (const { question, from, to, verdict, type } of flipsOf(answers)) {
          expect(from).toBe(answers[question]);
          const then = decisions({ ...answers, [question]: to });
          expect(then).toEqual({ verdict, type });
          expect(then).not.toEqual(now);
        }
      }),
      { numRuns: 50 },
    );
  });

  it("are the nearest of their question, each named once, and no question that could flip is left out", () => {
    fc.assert(
      fc.property(anyAnswers(edition), (answers) => {
        const now = JSON.stringify(decisions(answers));
        fc.pre(decisions(answers).verdict !== null);
        const found = flipsOf(answers);
        const flips = new Map(found.map((flip) => [flip.question, flip]));
        expect(flips.size).toBe(found.length);
        for (const question of edition.questions) {
          const from = answers[question.id] as string;
          if (!question.options.some(({ id }) => id === from)) continue;
          const flip = flips.get(question.id);
          const reach = flip ? steps(question, from, flip.to) : Number.POSITIVE_INFINITY;
          const nearer = question.options.filter(({ id }) => steps(question, from, id) < reach);
          const others = nearer.map(({ id }) => JSON.stringify(decisions({ ...answers, [question.id]: id })));
          expect([...new Set(others)].filter((other) => other !== now)).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("come with the smallest change first", () => {
    fc.assert(
      fc.property(anyAnswers(edition), (answers) => {
        const distances = flipsOf(answers).map(({ question, from, to }) => steps(questionOf(question), from, to));
        expect(distances).toEqual([...distances].sort((a, b) => a - b));
      }),
      { numRuns: 40 },
    );
  });

  it("are none where there is no verdict", () => {
    expect(findFlips(edition, {})).toEqual({ flips: [], pairs: [] });
  });
});

it("a demand for a central body would lift a verdict against a unit", () => {
  const flip = assessmentOf(QUIET).explanation?.flips.find(({ question }) => question === "oversight");
  expect(flip).toMatchObject({ from: "nobody", to: "required", verdict: "recommended" });
});
