import { expect, it } from "vitest";
import { encodeAnswers } from "@/lib/link/answers-code";
import { decode } from "@/lib/link/code";
import type { Summary } from "@/lib/link/summary";
import { encodeSummary } from "@/lib/link/summary-code";
import { NOT_APPLICABLE, UNKNOWN } from "@/lib/questionnaire/types";
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

it.each([
  ["an office where the verdict is against one", { need: { ...SUMMARY.need, verdict: "not-now" as const } }],
  ["no office where the verdict is for one", { type: { ...SUMMARY.type, id: "none" as const } }],
  ["fewest people above the likely number", { fte: { low: 9, likely: 8, high: 13 } }],
  ["likely people above the most", { fte: { low: 5, likely: 14, high: 13 } }],
])("a code made by hand that says %s is refused", (_, lie) => {
  const code = encodeSummary(quick, { ...SUMMARY, ...lie });
  expect(decode(code, [quick])).toEqual({ ok: false, problem: "mistyped" });
});
