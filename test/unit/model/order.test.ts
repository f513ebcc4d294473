import fc from "fast-check";
import { expect, it } from "vitest";
import { encodeAnswers } from "@/lib/link/answers-code";
import { decode } from "@/lib/link/code";
import { recommend } from "@/lib/model/recommend";
import { score } from "@/lib/model/score";
import type { Edition } from "@/lib/questionnaire/types";
import { anyAnswers } from "@/test/support/arbitraries";
import { EVERY_EDITION } from "@/test/support/editions";

/** The same edition with its questions, and the options of each, displayed in another order. */
function permuted(edition: Edition): fc.Arbitrary<Edition> {
  return fc
    .tuple(
      shuffled(edition.questions),
      fc.tuple(...edition.questions.map(({ options }) => shuffled(options))),
      shuffled(edition.sections),
    )
    .map(([questions, options, sections]) => ({
      ...edition,
      sections,
      questions: questions.map((question) => ({
        ...question,
        options: options[edition.questions.indexOf(question)] as typeof question.options,
      })),
    }));
}

function shuffled<Item>(list: Item[]): fc.Arbitrary<Item[]> {
  return fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length });
}

it.each(EVERY_EDITION)(
  "$name: another order of questions and options changes no score and no advice",
  ({ edition }) => {
    fc.assert(
      fc.property(permuted(edition), anyAnswers(edition), (other, answers) => {
        const [one, two] = [score(edition, answers), score(other, answers)];
        expect(two).toEqual(one);
        expect(recommend(two, other.parameters)).toEqual(recommend(one, edition.parameters));
      }),
      { numRuns: 200 },
    );
  },
);

it.each(EVERY_EDITION)("$name: another order of questions and options changes no code", ({ edition }) => {
  fc.assert(
    fc.property(permuted(edition), anyAnswers(edition), (other, answers) => {
      const code = encodeAnswers(other, answers);
      expect(code).toBe(encodeAnswers(edition, answers));
      expect(decode(code, [other])).toMatchObject({ ok: true, value: { answers } });
    }),
  );
});
