import fc from "fast-check";
import { expect, it } from "vitest";
import { isComplete, keptSettled, settledOf, withCode } from "@/lib/workspace/settled";
import { completeAnswers } from "@/test/support/arbitraries";
import { full } from "@/test/support/full";
import { ORDINARY, quick } from "@/test/support/quick";
import { CODE } from "@/test/support/workspace";

it("what was agreed on is kept with its notes, all of it or a part", () => {
  fc.assert(
    fc.property(completeAnswers(quick), fc.nat(quick.questions.length), fc.string(), (answers, count, note) => {
      const given = Object.entries(answers).slice(0, count);
      const settled = Object.fromEntries(given.map(([id, answer]) => [id, { answer, note }]));
      const kept = keptSettled(settled, quick);
      expect(settledOf(kept, quick)).toEqual(settled);
      expect(isComplete(kept.consensus, quick)).toBe(count === quick.questions.length);
    }),
  );
});

it("nothing agreed on, or in another edition, is nothing", () => {
  expect(keptSettled({}, quick)).toEqual({ consensus: null, notes: {} });
  expect(settledOf({ consensus: null, notes: { sponsor: "Left over." } }, quick)).toEqual({});
  expect(settledOf({ consensus: CODE, notes: {} }, full)).toEqual({});
  expect(isComplete(null, quick)).toBe(false);
});

it("a whole code takes the place of what was agreed on, and a note stays where its answer does", () => {
  const before = keptSettled(
    {
      people: { answer: ORDINARY.people ?? "", note: "Counted." },
      method: { answer: "gates", note: "Seen." },
    },
    quick,
  );
  expect(withCode(before, CODE, quick)).toEqual({ consensus: CODE, notes: { people: "Counted." } });
});
