import { describe, expect, it } from "vitest";
import { UNKNOWN } from "@/lib/questionnaire/types";
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
