import { expect, it } from "vitest";
import { type Combined, combine } from "@/lib/group/combine";
import { isWhole, showable } from "@/lib/group/showable";
import { UNKNOWN } from "@/lib/questionnaire/types";
import { several } from "@/test/support/groups";
import { ORDINARY, quick } from "@/test/support/quick";

const group = (knowing: number) =>
  combine(quick, [
    ...several(knowing, "executive", ORDINARY),
    ...several(6 - knowing, "other", { ...ORDINARY, method: UNKNOWN }),
  ]) as Combined;

it("a level that enough answered is shown", () => {
  const combined = group(6);
  expect(showable(combined, combined.decision)).toEqual(combined.decision);
  expect(isWhole(combined)).toBe(true);
});

it("a level of too few is not told, nor the mean that it could be reckoned from", () => {
  const combined = group(2);
  const { profile, recommendation } = showable(combined, combined.decision);
  expect(profile.dimensions.map(({ id }) => id)).not.toContain("maturity.method");
  expect(profile.dimensions.map(({ id }) => id)).toContain("maturity.portfolio");
  expect([profile.maturity.coverage, profile.size.coverage]).toEqual([0, 1]);
  const { practice, ...others } = combined.decision.recommendation;
  expect(recommendation).toMatchObject(others);
  expect(practice.map(({ id }) => id)).toContain("maturity.method");
  expect(recommendation.practice).toEqual(practice.filter(({ id }) => id !== "maturity.method"));
  expect(isWhole(combined)).toBe(false);
});
