import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decideNeed } from "@/lib/model/need";
import { askNext as askNextOf } from "@/lib/model/uncertainty";
import { type Answers, UNKNOWN } from "@/lib/questionnaire/types";
import { completionsOf, withOpen } from "@/test/support/arbitraries";
import { EVERY_EDITION } from "@/test/support/editions";
import { assessmentOf, ORDINARY, QUIET } from "@/test/support/quick";

const askNext = (answers: Record<string, string>) => assessmentOf(answers).explanation?.askNext;

describe("what to find out next", () => {
  it("is the open question that could move the score the most", () => {
    // The people on projects weigh half of the size, one practice a quarter of it, a sponsor nothing.
    expect(askNext({ ...ORDINARY, method: UNKNOWN, people: UNKNOWN, sponsor: UNKNOWN })).toBe("people");
    expect(askNext({ ...ORDINARY, method: UNKNOWN, sponsor: UNKNOWN })).toBe("method");
  });

  it("is nothing when all is answered, or nothing open bears on the need", () => {
    expect(askNext(ORDINARY)).toBeNull();
    expect(askNext({ ...ORDINARY, sponsor: UNKNOWN })).toBeNull();
  });

  it("is the one that could change the verdict, even where it moves no score", () => {
    // One programme of some complexity lifts the verdict whatever the score.
    const quiet = { ...QUIET, stakes: "year-goal", change: "re-plan", shape: UNKNOWN };
    expect(assessmentOf(quiet).recommendation.need).toMatchObject({ verdict: "not-now", stable: false });
    expect(askNext(quiet)).toBe("shape");
  });

  it("treats a question left out like one nobody could answer", () => {
    const { people: _, ...rest } = ORDINARY;
    expect(askNext(rest)).toBe("people");
  });
});

describe.each(EVERY_EDITION)("$name: what to find out next", ({ edition, profileOf }) => {
  /** How many verdicts the answers to one open question lead to, and how far they move the score. */
  const weightOf = (answers: Answers, id: string) => {
    const needs = completionsOf(edition, answers, [id]).map((one) => decideNeed(profileOf(one), edition.parameters));
    const scores = needs.map(({ score }) => score);
    return {
      verdicts: new Set(needs.map(({ verdict }) => verdict)).size,
      spread: Math.max(...scores) - Math.min(...scores),
    };
  };

  it("leads to as many verdicts as any other open question, and among these moves the score the most", () => {
    fc.assert(
      fc.property(withOpen(edition, 6), ({ answers, open }) => {
        const weights = open.map((id) => weightOf(answers, id));
        const verdicts = Math.max(...weights.map((weight) => weight.verdicts));
        const spread = Math.max(...weights.filter((weight) => weight.verdicts === verdicts).map((one) => one.spread));
        const asked = askNextOf(edition, answers, open);
        if (asked === null) expect({ verdicts, spread }).toEqual({ verdicts: 1, spread: 0 });
        else expect(weightOf(answers, asked)).toEqual({ verdicts, spread });
      }),
      { numRuns: 100 },
    );
  });
});
