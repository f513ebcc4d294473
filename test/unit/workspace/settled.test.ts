import fc from "fast-check";
import { expect, it } from "vitest";
import { isComplete, keptSettled, settledOf } from "@/lib/workspace/settled";
import { completeAnswers } from "@/test/support/arbitraries";
import { full } from "@/test/support/full";
import { quick } from "@/test/support/quick";
import { CODE } from "@/test/support/workspace";

it("what was agreed on is kept, all of it or a part", () => {
  fc.assert(
    fc.property(completeAnswers(quick), fc.nat(quick.questions.length), (answers, count) => {
      const settled = Object.fromEntries(Object.entries(answers).slice(0, count));
      const kept = keptSettled(settled, quick);
      expect(settledOf(kept, quick)).toEqual(settled);
      expect(isComplete(kept, quick)).toBe(count === quick.questions.length);
    }),
  );
});

it("nothing agreed on, or in another edition, is nothing", () => {
  expect(keptSettled({}, quick)).toBe(null);
  expect(settledOf(null, quick)).toEqual({});
  expect(settledOf(CODE, full)).toEqual({});
  expect(isComplete(null, quick)).toBe(false);
});
