import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeAnswers } from "@/lib/link/answers-code";
import { decode } from "@/lib/link/code";
import { allEditions } from "@/lib/questionnaire/registry";
import { anyAnswers, completeAnswers } from "@/test/support/arbitraries";
import { EVERY_EDITION } from "@/test/support/editions";
import { ORDINARY, quick } from "@/test/support/quick";

const read = (code: string) => decode(code, [quick]);

describe.each(EVERY_EDITION)("$name: an answers code", ({ edition }) => {
  it("gives back every answer, don't know, does not apply and gap", () => {
    fc.assert(
      fc.property(anyAnswers(edition), (answers) => {
        // Every edition is there to be mistaken for another.
        const decoded = decode(encodeAnswers(edition, answers), allEditions());
        expect(decoded).toEqual({ ok: true, value: { kind: "answers", edition, answers } });
      }),
      { numRuns: 300 },
    );
  });

  it("has a character a question and four more, all of them small letters and digits", () => {
    fc.assert(
      fc.property(completeAnswers(edition), (answers) => {
        const code = encodeAnswers(edition, answers);
        expect(code).toHaveLength(edition.questions.length + 4);
        expect(code).toMatch(/^[0-9a-z]{1,59}$/);
      }),
    );
  });
});

describe("an answers code", () => {
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
