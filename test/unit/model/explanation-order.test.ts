import fc from "fast-check";
import { expect, it } from "vitest";
import { assess } from "@/lib/model/assess";
import { anyAnswers } from "@/test/support/arbitraries";
import { quick } from "@/test/support/quick";

it("another order of questions and options changes no explanation", () => {
  const reversed = {
    ...quick,
    questions: [...quick.questions].reverse().map((one) => ({ ...one, options: [...one.options].reverse() })),
  };
  fc.assert(
    fc.property(anyAnswers(quick), (answers) => {
      expect(assess(reversed, answers).explanation).toEqual(assess(quick, answers).explanation);
    }),
  );
});
