import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Answers, UNKNOWN } from "@/lib/questionnaire/types";
import { completeAnswers } from "@/test/support/arbitraries";
import { adviceFor, profileOf, QUIET, quick } from "@/test/support/quick";

/** Answers with every open question answered. */
function completed(answers: Answers, found: Answers): Answers {
  const more = profileOf(answers).open.map((id) => [id, found[id]]);
  return { ...answers, ...Object.fromEntries(more) };
}

/** Up to four open questions, so that there is a verdict; often a programme, whose complexity can lift it by itself. */
const nearlyComplete = fc
  .tuple(completeAnswers(quick), fc.subarray(quick.questions, { minLength: 1, maxLength: 4 }), fc.boolean())
  .map(([answers, open, programme]) => ({
    ...answers,
    ...(programme ? { shape: "programme" } : {}),
    ...Object.fromEntries(open.map(({ id }) => [id, UNKNOWN])),
  }));

describe("a verdict that is called stable", () => {
  it("is the same however the open questions are answered", () => {
    fc.assert(
      fc.property(nearlyComplete, completeAnswers(quick), (answers, found) => {
        const { need } = adviceFor(answers);
        fc.pre(need.stable && need.verdict !== null);
        expect(adviceFor(completed(answers, found)).need.verdict).toBe(need.verdict);
      }),
      { numRuns: 500 },
    );
  });

  it("does not rest on a programme whose complexity is open", () => {
    const programme = { ...QUIET, shape: "programme", projects: "one", interfaces: "separate" };
    const ends = ["annoyance", "survival"].map((stakes) => adviceFor({ ...programme, stakes }).need.verdict);
    expect(ends).toEqual(["not-now", "recommended"]);
    expect(adviceFor({ ...programme, stakes: "unknown" }).need.stable).toBe(false);
  });
});
