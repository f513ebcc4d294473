import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode } from "@/lib/link/code";
import { fromSummary } from "@/lib/link/from-summary";
import { type Summary, summarise } from "@/lib/link/summary";
import { encodeSummary } from "@/lib/link/summary-code";
import { allEditions } from "@/lib/questionnaire/registry";
import { type Answers, DIMENSIONS, UNKNOWN } from "@/lib/questionnaire/types";
import { anyAnswers } from "@/test/support/arbitraries";
import { adviceFor, full, ORDINARY_FULL, profileOf } from "@/test/support/full";

/** An assessment without its explanation, which no summary uses and which is slow. */
const plain = (answers: Answers) => ({
  profile: profileOf(answers),
  recommendation: adviceFor(answers),
  explanation: null,
});
const summaryOf = (answers: Answers) => summarise(full, plain(answers)) as Summary;
const withVerdict = anyAnswers(full).filter((answers) => adviceFor(answers).need.verdict !== null);

function readBack(answers: Answers): Summary {
  const decoded = decode(encodeSummary(full, summaryOf(answers)), allEditions());
  if (!decoded.ok || decoded.value.kind !== "summary") throw new Error("no summary");
  expect(decoded.value.edition).toBe(full);
  return decoded.value.summary;
}

describe("a summary code of the full assessment", () => {
  it("gives back the summary of any assessment with a verdict", () => {
    fc.assert(
      fc.property(withVerdict, (answers) => {
        expect(readBack(answers)).toEqual(summaryOf(answers));
      }),
      { numRuns: 200 },
    );
  });

  it("has fewer than 60 characters, all of them small letters and digits", () => {
    fc.assert(
      fc.property(withVerdict, (answers) => {
        expect(encodeSummary(full, summaryOf(answers))).toMatch(/^[0-9a-z]{1,59}$/);
      }),
    );
  });

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

  it("sums up to the same summary again", () => {
    fc.assert(
      fc.property(withVerdict, (answers) => {
        expect(summarise(full, opened(answers))).toEqual(summaryOf(answers));
      }),
      { numRuns: 50 },
    );
  });
});
