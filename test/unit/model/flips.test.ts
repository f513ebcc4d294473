import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findFlips } from "@/lib/model/flips";
import type { Answers, Question } from "@/lib/questionnaire/types";
import { anyAnswers } from "@/test/support/arbitraries";
import { EVERY_EDITION } from "@/test/support/editions";
import { assessmentOf, QUIET } from "@/test/support/quick";

const KINDS = ["verdict", "type"] as const;

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

  it.each(KINDS)("are the nearest of their question to change the %s, missing only where none does", (kind) => {
    fc.assert(
      fc.property(anyAnswers(edition), (answers) => {
        const now = decisions(answers);
        fc.pre(now.verdict !== null);
        const flips = flipsOf(answers).filter((flip) => flip[kind] !== now[kind]);
        for (const question of edition.questions) {
          const from = answers[question.id] as string;
          if (!question.options.some(({ id }) => id === from)) continue;
          const distances = flips
            .filter((flip) => flip.question === question.id)
            .map(({ to }) => steps(question, from, to));
          const flipping = question.options.filter(({ id }) => {
            const then = decisions({ ...answers, [question.id]: id });
            return then.verdict !== null && then[kind] !== now[kind];
          });
          const every = flipping.map(({ id }) => steps(question, from, id));
          // A farther option stands there only for what it changes besides.
          expect(Math.min(...distances)).toBe(Math.min(...every));
        }
      }),
      { numRuns: 40 },
    );
  });

  it("are named once, and each for being the nearest to change something", () => {
    fc.assert(
      fc.property(anyAnswers(edition), (answers) => {
        const now = decisions(answers);
        const found = flipsOf(answers);
        expect(new Set(found.map(({ question, to }) => `${question} ${to}`)).size).toBe(found.length);
        for (const flip of found) {
          const rivals = found.slice(0, found.indexOf(flip)).filter(({ question }) => question === flip.question);
          const isFirst = (kind: (typeof KINDS)[number]) =>
            flip[kind] !== now[kind] && rivals.every((rival) => rival[kind] === now[kind]);
          expect(KINDS.some(isFirst)).toBe(true);
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
