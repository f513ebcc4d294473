import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromSummary } from "@/lib/link/from-summary";
import { type Answers, DIMENSIONS, UNKNOWN } from "@/lib/questionnaire/types";
import { withModel } from "@/test/support/editions";
import { adviceFor, full, ORDINARY_FULL, profileOf } from "@/test/support/full";
import { withSummaries } from "@/test/support/summaries";

const { withVerdict, readBack } = withSummaries(withModel(full));

describe("a summary code of the full assessment", () => {
  it("holds the level of each dimension of practice in halves, and its target", () => {
    const answers = { ...ORDINARY_FULL, method: "copies", "method-kept": "main-steps" };
    const target = adviceFor(answers).practice.find(({ id }) => id === "maturity.method")?.target;
    const { practice } = readBack(answers);
    expect(practice?.method).toEqual({ level: 2.5, target });
    expect(Object.keys(practice ?? {})).toEqual([...DIMENSIONS.maturity]);
  });

  it("tells a dimension that nobody knew from one at the lowest level", () => {
    const open = { method: UNKNOWN, "method-kept": UNKNOWN };
    const lowest = { method: "own-way", "method-kept": "dropped" };
    expect(readBack({ ...ORDINARY_FULL, ...open }).practice?.method?.level).toBeNull();
    expect(readBack({ ...ORDINARY_FULL, ...lowest }).practice?.method?.level).toBe(1);
  });

  it("says that a working office lifted the verdict, which has no place in codes of the quick check", () => {
    const good = {
      "decision-rights": "graded",
      "decision-time": "days",
      method: "improved",
      "method-kept": "short-form",
    };
    const answers = { ...ORDINARY_FULL, ...good, control: "foreseen", "plan-use": "limits", office: "working" };
    expect(adviceFor(answers).need.override).toBe("office");
    expect(readBack(answers).need.override).toBe("office");
  });
});

describe("the document that a summary of the full assessment stands for", () => {
  const opened = (answers: Answers) => fromSummary(full, readBack(answers));

  it("compares practice with its targets as the assessment did, in the same order", () => {
    fc.assert(
      fc.property(withVerdict, (answers) => {
        expect(opened(answers).recommendation.practice).toEqual(adviceFor(answers).practice);
      }),
      { numRuns: 100 },
    );
  });

  it("shows each dimension of practice at its very level, and no other dimension", () => {
    fc.assert(
      fc.property(withVerdict, (answers) => {
        const shown = opened(answers).profile.dimensions;
        expect(shown.map(({ id }) => id)).toEqual(DIMENSIONS.maturity.map((name) => `maturity.${name}`));
        const before = new Map(profileOf(answers).dimensions.map((dimension) => [dimension.id, dimension]));
        for (const { id, level, coverage, questions } of shown) {
          const { level: was, coverage: known = 0 } = before.get(id) ?? {};
          expect(coverage > 0).toBe(known > 0);
          if (coverage > 0) expect(level).toBe(was);
          expect(questions).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
  });
});
