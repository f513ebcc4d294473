import fc from "fast-check";
import { expect, it } from "vitest";
import { NOT_APPLICABLE, UNKNOWN } from "@/lib/questionnaire/types";
import { assessmentOf, profileOf, quick } from "@/test/support/quick";

const TRAPS = ["__proto__", "constructor", "toString", "hasOwnProperty", "", " ", "0", "null", "<b>"];
const ids = quick.questions.map(({ id }) => id);
const options = quick.questions.flatMap((question) => question.options.map(({ id }) => id));

const hostile = fc.dictionary(
  fc.oneof(fc.constantFrom(...ids), fc.constantFrom(...TRAPS), fc.string()),
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...options) },
    { weight: 1, arbitrary: fc.constantFrom(UNKNOWN, NOT_APPLICABLE, ...TRAPS) },
    { weight: 1, arbitrary: fc.string() },
  ),
  { maxKeys: 30 },
);

it("whatever arrives as answers, nothing throws and only real answers count", () => {
  fc.assert(
    fc.property(hostile, (answers) => {
      const real = quick.questions.flatMap((question): [string, string][] => {
        const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
        const known = [UNKNOWN, NOT_APPLICABLE, ...question.options.map(({ id }) => id)];
        return answer !== undefined && known.includes(answer) ? [[question.id, answer]] : [];
      });
      const assessment = assessmentOf(answers);
      expect(assessment.profile).toEqual(profileOf(Object.fromEntries(real)));
    }),
    { numRuns: 150 },
  );
});

it.each(TRAPS)("an answer or a question called %j is no answer", (trap) => {
  const answers = JSON.parse(`{${JSON.stringify(trap)}: "common", "people": ${JSON.stringify(trap)}}`);
  expect(assessmentOf(answers).profile).toEqual(profileOf({}));
});
