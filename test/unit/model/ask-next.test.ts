import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openCode } from "@/lib/link/open-code";
import { askNext as askNextOf } from "@/lib/model/ask-next";
import { allEditions } from "@/lib/questionnaire/registry";
import { type Answers, UNKNOWN } from "@/lib/questionnaire/types";
import { completionsOf, withOpen } from "@/test/support/arbitraries";
import { EVERY_EDITION } from "@/test/support/editions";
import { assessmentOf, ORDINARY, QUIET } from "@/test/support/quick";

const askNext = (answers: Record<string, string>) => assessmentOf(answers).explanation?.askNext;

describe("what to find out next", () => {
  it("is the open question that could move the advice, then the score, the most", () => {
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

  it("is the one that could change the type, even where the need stays as it is", () => {
    const opened = openCode("aq1563243315513835b", allEditions());
    const { edition, answers, decision } = opened.ok ? opened.value : expect.fail("no such code");
    expect(decision.profile.open).toEqual(["rules"]);
    expect(decision.recommendation.need.stable).toBe(true);
    expect(askNextOf(edition, answers ?? {}, decision.profile.open)).toBe("rules");
  });

  it("treats a question left out like one nobody could answer", () => {
    const { people: _, ...rest } = ORDINARY;
    expect(askNext(rest)).toBe("people");
  });
});

describe.each(EVERY_EDITION)("$name: what to find out next", ({ edition, adviceFor }) => {
  /** How many verdicts and types the answers to one open question lead to, and how far they move the score. */
  const weightOf = (answers: Answers, id: string) => {
    const advice = completionsOf(edition, answers, [id]).map(adviceFor);
    const scores = advice.map(({ need }) => need.score);
    return {
      outcomes: new Set(advice.map(({ need, type }) => `${need.verdict} ${type?.id}`)).size,
      spread: Math.max(...scores) - Math.min(...scores),
    };
  };

  it("leads to as many verdicts and types as any other open question, and among these moves the score the most", () => {
    fc.assert(
      fc.property(withOpen(edition, 6), ({ answers, open }) => {
        const weights = open.map((id) => weightOf(answers, id));
        const outcomes = Math.max(...weights.map((weight) => weight.outcomes));
        const spread = Math.max(...weights.filter((weight) => weight.outcomes === outcomes).map((one) => one.spread));
        const asked = askNextOf(edition, answers, open);
        if (asked === null) expect({ outcomes, spread }).toEqual({ outcomes: 1, spread: 0 });
        else expect(weightOf(answers, asked)).toEqual({ outcomes, spread });
      }),
      { numRuns: 100 },
    );
  });
});
