import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeAnswers } from "@/lib/link/answers-code";
import { decode } from "@/lib/link/code";
import { anyAnswers, completeAnswers } from "@/test/support/arbitraries";
import { ORDINARY, quick } from "@/test/support/quick";

const read = (code: string) => decode(code, [quick]);

describe("an answers code", () => {
  it("gives back every answer, don't know, does not apply and gap", () => {
    fc.assert(
      fc.property(anyAnswers(quick), (answers) => {
        const decoded = read(encodeAnswers(quick, answers));
        expect(decoded).toEqual({ ok: true, value: { kind: "answers", edition: quick, answers } });
      }),
      { numRuns: 300 },
    );
  });

  it("has fewer than 25 characters for 15 questions, all of them small letters and digits", () => {
    fc.assert(
      fc.property(completeAnswers(quick), (answers) => {
        expect(encodeAnswers(quick, answers)).toMatch(/^[0-9a-z]{1,24}$/);
      }),
    );
  });

  it("leaves out what the edition does not know, as scoring does", () => {
    const strange = { ...ORDINARY, budget: "large", people: "a crowd" };
    const { people: _, ...known } = ORDINARY;
    expect(encodeAnswers(quick, strange)).toBe(encodeAnswers(quick, known));
  });

  it("keeps its meaning whatever the order in which questions were answered", () => {
    const backwards = Object.fromEntries(Object.entries(ORDINARY).reverse());
    expect(encodeAnswers(quick, backwards)).toBe(encodeAnswers(quick, ORDINARY));
  });

  it("may hold no answer at all", () => {
    expect(read(encodeAnswers(quick, {}))).toMatchObject({ ok: true, value: { answers: {} } });
  });
});
