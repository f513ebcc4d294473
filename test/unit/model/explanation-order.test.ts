import fc from "fast-check";
import { expect, it } from "vitest";
import { assess } from "@/lib/model/assess";
import { anyAnswers } from "@/test/support/arbitraries";
import { EVERY_EDITION } from "@/test/support/editions";

it.each(EVERY_EDITION)("$name: another order of questions and options changes no explanation", ({ edition }) => {
  const reversed = {
    ...edition,
    questions: [...edition.questions].reverse().map((one) => ({ ...one, options: [...one.options].reverse() })),
  };
  fc.assert(
    fc.property(anyAnswers(edition), (answers) => {
      expect(assess(reversed, answers).explanation).toEqual(assess(edition, answers).explanation);
    }),
    { numRuns: 40 },
  );
});
