import { describe, expect, it } from "vitest";
import { loudest } from "@/lib/model/loudest";
import { UNKNOWN } from "@/lib/questionnaire/types";
import { ORDINARY, profileOf } from "@/test/support/quick";

const idsOf = (answers: Record<string, string>, end: "high" | "low") =>
  loudest(profileOf(answers), ["complexity"], end).map(({ id }) => id);

/** A little above the middle, but for what changes in a project. */
const WORK = { ...ORDINARY, stakes: "year-goal", interfaces: "often", change: "stable", oversight: "proof" };

describe("the dimensions that speak loudest", () => {
  it("are the two at one end of the scale, the first of equals first", () => {
    const [first, second, third] = idsOf(
      { ...WORK, stakes: "survival", interfaces: "chain", change: "turbulent" },
      "high",
    );
    expect([first, second, third]).toEqual(["complexity.strategic", "complexity.interfaces", undefined]);
    expect(idsOf(WORK, "low")[0]).toBe("complexity.stability");
  });

  it("are never those that nothing is known of", () => {
    expect(idsOf({ ...WORK, change: UNKNOWN }, "low")).not.toContain("complexity.stability");
    expect(idsOf({ ...WORK, change: UNKNOWN }, "low")).toHaveLength(2);
    expect(idsOf({}, "high")).toEqual([]);
  });
});
