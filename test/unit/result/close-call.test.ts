import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decide } from "@/lib/model/decide";
import { asDecided, type Decided } from "@/lib/model/decided";
import { nearbyVerdict, typeAmongRivals } from "@/lib/words/result/close-call";
import { completeAnswers } from "@/test/support/arbitraries";
import { ORDINARY, quick } from "@/test/support/quick";

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
        expect(["controlling", "directive"]).toContain(type.runnerUp);
        expect(["recommended", "strong", null]).toContain(nearby);
      }),
    );
  });

  it("with what a mandate rules out gives way to the type that comes next", () => {
    const { decided, type, nearby } = callsOf({
      ...ORDINARY,
      method: "gates",
      portfolio: "ranked",
      oversight: "required",
    });
    expect(decided.need.borderline).toBe("lightweight");
    expect(decided.type).toMatchObject({ runnerUp: "none", borderline: true });
    expect(nearby).toBeNull();
    expect(type).toMatchObject({ id: "controlling", runnerUp: "directive", borderline: false });
  });

  it("is told as it is where there is no mandate", () => {
    fc.assert(
      fc.property(completeAnswers(quick), (answers) => {
        const { decided, type, nearby } = callsOf({ ...answers, oversight: "nobody" });
        expect(type).toBe(decided.type);
        expect(nearby).toBe(decided.need.borderline);
      }),
    );
  });
});
