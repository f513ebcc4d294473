import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pool } from "@/lib/group/pool";
import { decide } from "@/lib/model/decide";
import { score } from "@/lib/model/score";
import { type Answers, NOT_APPLICABLE, UNKNOWN } from "@/lib/questionnaire/types";
import { anyAnswers } from "@/test/support/arbitraries";
import { EVERY_EDITION } from "@/test/support/editions";
import { ORDINARY, quick } from "@/test/support/quick";

const profileOf = (...all: Answers[]) => {
  const { edition, answers } = pool(quick, all);
  return score(edition, answers);
};
const levelOf = (id: string, ...all: Answers[]) => {
  const found = profileOf(...all).dimensions.find((dimension) => dimension.id === id);
  return found && found.coverage > 0 ? found.level : null;
};
const answering = (question: string, ...answers: string[]) =>
  answers.map((answer) => ({ ...ORDINARY, [question]: answer }));

describe.each(EVERY_EDITION)("$name", ({ edition }) => {
  it("people who answer alike get exactly what one of them gets", () => {
    fc.assert(
      fc.property(anyAnswers(edition), fc.integer({ min: 1, max: 9 }), (answers, count) => {
        const pooled = pool(edition, Array(count).fill(answers));
        expect(decide(pooled.edition, pooled.answers)).toEqual(decide(edition, answers));
      }),
    );
  });
});

describe("a pooled answer", () => {
  it("stands at the mean of those who chose one, and not at a mean of groups", () => {
    expect(levelOf("maturity.method", ...answering("method", "own-way", "improved"))).toBe(3);
    expect(levelOf("maturity.method", ...answering("method", "own-way", "own-way", "gates"))).toBe(2);
  });

  it("leaves out those who do not know, and is unknown where nobody does", () => {
    expect(levelOf("maturity.method", ...answering("method", "gates", UNKNOWN))).toBe(4);
    expect(levelOf("maturity.method", ...answering("method", UNKNOWN, NOT_APPLICABLE))).toBeNull();
    expect(profileOf(...answering("method", UNKNOWN, NOT_APPLICABLE)).open).toEqual(["method"]);
  });

  it("does not apply where all who said anything say so", () => {
    const { method: _, ...without } = ORDINARY;
    const profile = profileOf(...answering("method", NOT_APPLICABLE), without);
    expect(profile.open).toEqual([]);
    expect(profile.dimensions.map(({ id }) => id)).not.toContain("maturity.method");
  });

  it("is the fact that most name, and stays open between equals", () => {
    expect(profileOf(...answering("managers", "central", "nobody", "central")).context.managers).toBe("central");
    const tied = profileOf(...answering("managers", "central", "nobody"));
    expect(tied.context.managers).toBeNull();
    expect(tied.openFacts).toEqual(["managers"]);
  });

  it("says what stands beside an option where more than half say it", () => {
    const mandate = (...answers: string[]) => profileOf(...answering("oversight", ...answers)).context.mandate;
    expect(mandate("required", "required", "nobody")).toBe(true);
    expect(mandate("required", "nobody")).toBe(false);
  });

  it("takes a quantity from the option in the middle, and between two from both", () => {
    const people = (...answers: string[]) => profileOf(...answering("people", ...answers)).quantities.people;
    expect(people("under-10", "30-79", "600-plus")).toEqual({ low: 30, high: 79 });
    expect(people("10-29", "80-249")).toEqual({ low: 10, high: 249 });
  });
});
