import fc from "fast-check";
import { expect, it } from "vitest";
import { encodeAnswers } from "@/lib/link/answers-code";
import { decode } from "@/lib/link/code";
import { recommend } from "@/lib/model/recommend";
import { score } from "@/lib/model/score";
import type { Edition } from "@/lib/questionnaire/types";
import { anyAnswers } from "@/test/support/arbitraries";
import { quick } from "@/test/support/quick";

/** The same edition with its questions, and the options of each, displayed in another order. */
const permuted: fc.Arbitrary<Edition> = fc
  .tuple(
    shuffled(quick.questions),
    fc.tuple(...quick.questions.map(({ options }) => shuffled(options))),
    shuffled(quick.sections),
  )
  .map(([questions, options, sections]) => ({
    ...quick,
    sections,
    questions: questions.map((question) => ({
      ...question,
      options: options[quick.questions.indexOf(question)] as typeof question.options,
    })),
  }));

function shuffled<Item>(list: Item[]): fc.Arbitrary<Item[]> {
  return fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length });
}

it("another order of questions and options changes no score and no advice", () => {
  fc.assert(
    fc.property(permuted, anyAnswers(quick), (edition, answers) => {
      const profile = score(edition, answers);
      expect(profile).toEqual(score(quick, answers));
      expect(recommend(profile, edition.parameters)).toEqual(recommend(score(quick, answers), quick.parameters));
    }),
    { numRuns: 200 },
  );
});

it("another order of questions and options changes no code", () => {
  fc.assert(
    fc.property(permuted, anyAnswers(quick), (edition, answers) => {
      const code = encodeAnswers(edition, answers);
      expect(code).toBe(encodeAnswers(quick, answers));
      expect(decode(code, [edition])).toMatchObject({ ok: true, value: { answers } });
    }),
  );
});
