import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UNKNOWN } from "@/lib/questionnaire/types";
import { anyAnswers } from "@/test/support/arbitraries";
import { EVERY_EDITION } from "@/test/support/editions";
import { adviceFor, ORDINARY, profileOf } from "@/test/support/quick";

/** Ordinary answers with these questions open. */
function without(...ids: string[]) {
  return { ...ORDINARY, ...Object.fromEntries(ids.map((id) => [id, UNKNOWN])) };
}

describe("too few answers", () => {
  it.each(EVERY_EDITION)("$name: give no verdict under 70 % coverage, and nothing that follows from one", (model) => {
    const { edition, profileOf, adviceFor } = model;
    fc.assert(
      fc.property(anyAnswers(edition), (answers) => {
        const { coverage } = profileOf(answers);
        const { need, type, style, reach, sourcing, team, reasons, practice, roadmap, revisit } = adviceFor(answers);
        if (coverage < 0.7) expect(need.verdict).toBeNull();
        if (need.verdict !== null) return;
        expect([type, style, reach, sourcing, team]).toEqual([null, null, null, null, null]);
        expect([...reasons, ...practice, ...roadmap, ...revisit]).toEqual([]);
        expect([need.borderline, need.override, need.stable]).toEqual([null, null, false]);
      }),
      { numRuns: 300 },
    );
  });

  it("are five open questions of fifteen, but not four", () => {
    const four = ["people", "stakes", "method", "sponsor"];
    expect(adviceFor(without(...four)).need.verdict).not.toBeNull();
    expect(adviceFor(without(...four, "means")).need.verdict).toBeNull();
  });

  it.each([
    ["practice", ["method", "control", "portfolio", "resources"]],
    ["complexity", ["stakes", "interfaces", "change", "oversight"]],
    ["size", ["people", "projects"]],
  ])("are those that say nothing of %s, however many others there are", (_, ids) => {
    expect(profileOf(without(...ids)).coverage).toBeGreaterThan(0.7);
    expect(adviceFor(without(...ids)).need.verdict).toBeNull();
  });

  it("do not hide what is missing", () => {
    expect(profileOf(without("people", "rules")).open).toEqual(["people", "rules"]);
  });
});
