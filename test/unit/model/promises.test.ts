import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { completeAnswers } from "@/test/support/arbitraries";
import { EVERY_EDITION } from "@/test/support/editions";

/** The step that does what a reason says. */
const KEPT: Record<string, string> = {
  "condition-sponsor": "find-sponsor",
  "condition-means": "find-hours",
  "condition-rules": "start-with-the-willing",
  "condition-authority": "settle-the-no",
};

/** Reasons that say what comes first. */
const FIRST = ["condition-sponsor", "condition-authority"];

describe.each(EVERY_EDITION)("$name: what a reason promises", ({ edition, adviceFor }) => {
  it("the plan keeps, and begins with where that is the promise", () => {
    fc.assert(
      fc.property(completeAnswers(edition), (answers) => {
        const { reasons, roadmap } = adviceFor(answers);
        const steps = roadmap.map(({ id }) => id);
        for (const { id } of reasons) {
          const step = KEPT[id];
          if (step) expect(FIRST.includes(id) ? steps.slice(0, 3) : steps, id).toContain(step);
        }
      }),
      { numRuns: 500 },
    );
  });
});
