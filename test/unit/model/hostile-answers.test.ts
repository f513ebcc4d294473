import fc from "fast-check";
import { expect, it } from "vitest";
import { type Answers, type Edition, NOT_APPLICABLE, UNKNOWN } from "@/lib/questionnaire/types";
import { EVERY_EDITION } from "@/test/support/editions";
import { assessmentOf, profileOf } from "@/test/support/quick";

const TRAPS = ["__proto__", "constructor", "toString", "hasOwnProperty", "", " ", "0", "null", "<b>"];

function hostile({ questions }: Edition): fc.Arbitrary<Answers> {
  const ids = questions.map(({ id }) => id);
  const options = questions.flatMap((question) => question.options.map(({ id }) => id));
  return fc.dictionary(
    fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...ids) }, fc.constantFrom(...TRAPS), fc.string()),
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...options) },
      { weight: 1, arbitrary: fc.constantFrom(UNKNOWN, NOT_APPLICABLE, ...TRAPS) },
      { weight: 1, arbitrary: fc.string() },
    ),
    { maxKeys: 2 * ids.length },
  );
}

it.each(EVERY_EDITION)("$name: whatever arrives as answers, nothing throws and only real answers count", (model) => {
  const { edition } = model;
  fc.assert(
    fc.property(hostile(edition), (answers) => {
      const real = edition.questions.flatMap((question): [string, string][] => {
        const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
        const known = [UNKNOWN, NOT_APPLICABLE, ...question.options.map(({ id }) => id)];
        return answer !== undefined && known.includes(answer) ? [[question.id, answer]] : [];
      });
      const assessment = model.assessmentOf(answers);
      expect(assessment.profile).toEqual(model.profileOf(Object.fromEntries(real)));
    }),
    { numRuns: 100 },
  );
});

it.each(TRAPS)("an answer or a question called %j is no answer", (trap) => {
  const answers = JSON.parse(`{${JSON.stringify(trap)}: "common", "people": ${JSON.stringify(trap)}}`);
  expect(assessmentOf(answers).profile).toEqual(profileOf({}));
});
