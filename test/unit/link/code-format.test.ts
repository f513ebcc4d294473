import { expect, it } from "vitest";
import { encodeAnswers } from "@/lib/link/answers-code";
import { decode } from "@/lib/link/code";
import type { Summary } from "@/lib/link/summary";
import { encodeSummary } from "@/lib/link/summary-code";
import { NOT_APPLICABLE, UNKNOWN } from "@/lib/questionnaire/types";
import { full } from "@/test/support/full";
import { quick } from "@/test/support/quick";

// Reading back what was written would hold even if the format changed. These hold the format itself.

it("an answers code has a digit a question: 0 nothing, 1 to 7 an option, 8 don't know, 9 does not apply", () => {
  const code = encodeAnswers(quick, { people: "10-29", shape: UNKNOWN, stakes: NOT_APPLICABLE, means: "team" });
  expect(code.slice(0, -1)).toBe("aq1208900000000005");
});

const CODE = "sq116kq64aawlshce276gkhe4vkbjnu4o705e97686za";

/** What that code meant when it was given out. */
const SUMMARY: Summary = {
  need: { verdict: "strong", score: 78, lowest: 72, highest: 81, borderline: null, stable: true, override: null },
  type: { id: "directive", fits: { none: 57, supportive: 32, controlling: 52, directive: 83 } },
  style: "resource-pool",
  reach: "enterprise",
  sourcing: "internal",
  fte: { low: 5, likely: 8, high: 13 },
  pool: { low: 8, likely: 16, high: 33 },
  levels: { size: 3.8, complexity: 3.7, maturity: 1, readiness: 3.7 },
  complexitySum: 21,
  practice: null,
  weakest: "maturity.method",
  target: 4,
  coverage: 0.93,
  reasons: ["demand-heavy", "practice-far", "condition-good"],
  steps: ["stage-decisions", "name-leads", "project-list"],
  revisit: ["sponsor-changes", "reports-unread"],
};

it("a summary code keeps each number at its place", () => {
  expect(encodeSummary(quick, SUMMARY)).toBe(CODE);
  const decoded = decode(CODE, [quick]);
  expect(decoded).toEqual({ ok: true, value: { kind: "summary", edition: quick, summary: SUMMARY } });
});

const CODE_OF_FULL = "sf1bm7nrqomp031cxqbge5d9njvsd2p2o8j3xufy989lyv9es6hwnipjd";

/** What that code meant when it was given out: with the level of each dimension of practice in halves, and its target. */
const SUMMARY_OF_FULL: Summary = {
  need: {
    verdict: "recommended",
    score: 47,
    lowest: 44,
    highest: 50,
    borderline: null,
    stable: true,
    override: "office",
  },
  type: { id: "controlling", fits: { none: 78, supportive: 56, controlling: 88, directive: 59 } },
  style: "control-tower",
  reach: "enterprise",
  sourcing: "hybrid",
  fte: { low: 1.5, likely: 2, high: 6 },
  pool: null,
  levels: { size: 2.5, complexity: 2.9, maturity: 3.1, readiness: 3.3 },
  complexitySum: 17,
  practice: {
    method: { level: 1, target: 1 },
    control: { level: 1.5, target: 2 },
    portfolio: { level: 2, target: 3 },
    resources: { level: 2.5, target: 4 },
    governance: { level: 3, target: 3 },
    benefits: { level: 3.5, target: 2 },
    risk: { level: 4, target: 3 },
    people: { level: 4.5, target: 4 },
    reporting: { level: null, target: 3 },
    learning: { level: 5, target: 3 },
  },
  weakest: "maturity.method",
  target: 3,
  coverage: 0.97,
  reasons: ["demand-medium", "practice-short", "condition-authority"],
  steps: ["appoint-head", "rank-projects", "dependency-meeting"],
  revisit: ["sponsor-changes", "reports-unread"],
};

it("an answers code of the full assessment has forty digits in the same way", () => {
  const code = encodeAnswers(full, { people: "10-29", spend: UNKNOWN, sites: NOT_APPLICABLE, purpose: "value" });
  expect(code.slice(0, -1)).toBe(`af12${"0".repeat(14)}89${"0".repeat(22)}7`);
});

it("a summary code of the full assessment keeps each number at its place", () => {
  expect(encodeSummary(full, SUMMARY_OF_FULL)).toBe(CODE_OF_FULL);
  const decoded = decode(CODE_OF_FULL, [full]);
  expect(decoded).toEqual({ ok: true, value: { kind: "summary", edition: full, summary: SUMMARY_OF_FULL } });
});

it.each([
  ["an office where the verdict is against one", { need: { ...SUMMARY.need, verdict: "not-now" as const } }],
  ["no office where the verdict is for one", { type: { ...SUMMARY.type, id: "none" as const } }],
  ["fewest people above the likely number", { fte: { low: 9, likely: 8, high: 13 } }],
  ["likely people above the most", { fte: { low: 5, likely: 14, high: 13 } }],
])("a code made by hand that says %s is refused", (_, lie) => {
  const code = encodeSummary(quick, { ...SUMMARY, ...lie });
  expect(decode(code, [quick])).toEqual({ ok: false, problem: "mistyped" });
});
