import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decide } from "@/lib/model/decide";
import { asDecided, type Decided } from "@/lib/model/decided";
import { loadWords } from "@/lib/words/load";
import { nearbyVerdict, typeAmongRivals } from "@/lib/words/result/close-call";
import { doubts } from "@/lib/words/result/doubts";
import { PERSONAS } from "@/test/personas";
import { completeAnswers } from "@/test/support/arbitraries";
import { full } from "@/test/support/full";
import { quick } from "@/test/support/quick";

const words = await loadWords("en", "result");

/** What the page says of close calls for these answers. */
function callsOf(answers: Record<string, string>) {
  const assessment = decide(quick, answers);
  const decided = asDecided(assessment.recommendation) as Decided;
  const props = { decided, edition: quick, assessment };
  return { decided, type: typeAmongRivals(props), nearby: nearbyVerdict(props) };
}

describe("a close call", () => {
  it("is never with what a mandate rules out", () => {
    fc.assert(
      fc.property(completeAnswers(quick), (answers) => {
        const { type, nearby } = callsOf({ ...answers, oversight: "required" });
        expect(type.runnerUp).not.toBe("none");
        expect(type.runnerUp === "supportive" && type.borderline).toBe(false);
        expect(["recommended", "strong", null]).toContain(nearby);
      }),
    );
  });

  it("of a unit is one between kinds of PMO, by the fits that the bars show; that none is close is told of the verdict", () => {
    fc.assert(
      fc.property(completeAnswers(quick), (answers) => {
        const { decided, type, nearby } = callsOf({ ...answers, oversight: "nobody" });
        expect(nearby).toBe(decided.need.borderline);
        if (type.id === "none") return;
        const { supportive, controlling, directive } = decided.type.fits;
        const [best, second] = [supportive, controlling, directive].sort((a, b) => b - a) as [number, number];
        expect(type.fits[type.id]).toBe(best);
        expect(type.fits[type.runnerUp]).toBe(second);
        expect(type.margin).toBe(best - second);
      }),
    );
  });

  it("between two kinds is told beside one with no unit", () => {
    const decision = decide(full, PERSONAS["software-scale-up"].answers);
    const decided = asDecided(decision.recommendation) as Decided;
    const props = { decided, edition: full, assessment: decision };
    expect(decided.type).toMatchObject({ id: "controlling", runnerUp: "none" });
    expect(nearbyVerdict(props)).toBe("lightweight");
    const notes = doubts({ locale: "en", words, ...props }).join(" ");
    expect(notes).toMatch(/“Supportive” fits nearly as well/);
  });
});
