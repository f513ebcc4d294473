import { describe, expect, it } from "vitest";
import type { Answers } from "@/lib/questionnaire/types";
import { adviceFor, ORDINARY_FULL } from "@/test/support/full";
import { ORDINARY, adviceFor as quickAdviceFor } from "@/test/support/quick";

const fitsOf = (answers: Answers) => adviceFor({ ...ORDINARY_FULL, ...answers }).type?.fits;

/** Rules are openly refused, and nobody at the top stands behind them. */
const REFUSING = { rules: "refused", sponsor: "interest", managers: "beside-job" };

describe("what an office may decide", () => {
  it("counts for how firm it can be", () => {
    const [little, much] = [fitsOf({ authority: "nothing" }), fitsOf({ authority: "steer" })];
    expect(much?.directive).toBeGreaterThan(little?.directive as number);
    expect(much?.controlling).toBeGreaterThan(little?.controlling as number);
    expect(much?.supportive).toBeLessThan(little?.supportive as number);
  });

  it("makes room for control in a culture that refuses rules, which else leaves support alone", () => {
    expect(adviceFor({ ...ORDINARY_FULL, ...REFUSING, authority: "nothing" }).type?.id).toBe("supportive");
    expect(adviceFor({ ...ORDINARY_FULL, ...REFUSING, authority: "steer" }).type?.id).toBe("controlling");
  });

  it("counts nothing where it is open, or where it is not asked", () => {
    expect(fitsOf({ authority: "unknown" })).toEqual(fitsOf({ authority: "na" }));
    const { authority: _, ...unasked } = ORDINARY_FULL as { authority: string } & Answers;
    expect(adviceFor(unasked).type?.fits).toEqual(fitsOf({ authority: "unknown" }));
    expect(quickAdviceFor({ ...ORDINARY, authority: "steer" })).toEqual(quickAdviceFor(ORDINARY));
  });

  it("is named as what comes first where it is the weakest of what makes an office ready", () => {
    const ready = { sponsor: "whole-top", rules: "followed", means: "team" };
    const { reasons } = adviceFor({ ...ORDINARY_FULL, ...ready, office: "struggling", authority: "nothing" });
    expect(reasons).toContainEqual({ id: "condition-authority", because: ["authority"] });
  });
});
