import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "@/lib/model/assess";
import { findContradictions } from "@/lib/model/contradictions";
import { type Answers, NOT_APPLICABLE, UNKNOWN } from "@/lib/questionnaire/types";
import { anyAnswers } from "@/test/support/arbitraries";
import { EVERY_EDITION } from "@/test/support/editions";
import { full, ORDINARY_FULL, QUIET_FULL } from "@/test/support/full";

const { contradictions } = full.parameters;
const found = (answers: Answers) => findContradictions(answers, full.parameters);
const ids = (answers: Answers) => found(answers).map(({ id }) => id);

/** Answers that clash, and one of them changed so that they just do not. */
const CASES: [id: string, clash: Answers, mended: Answers][] = [
  ["more-projects-than-people", { people: "under-10", projects: "16-40" }, { projects: "6-15" }],
  ["more-projects-than-people", { people: "10-29", projects: "41-100" }, { projects: "16-40" }],
  ["more-projects-than-people", { people: "30-79", projects: "over-100" }, { people: "80-249" }],
  ["one-at-a-time-but-many", { shape: "one-at-a-time", projects: "6-15" }, { projects: "2-5" }],
  ["many-shapes-one-project", { projects: "one", shape: "department" }, { shape: "programme" }],
  ["many-shapes-one-project", { projects: "one", shape: "units" }, { projects: "2-5" }],
  ["little-money-many-people", { spend: "under-500k", people: "80-249" }, { people: "30-79" }],
  ["much-money-few-people", { spend: "50-200m", people: "under-10" }, { spend: "10-50m" }],
  ["steps-kept-and-dropped", { method: "gates", "method-kept": "dropped" }, { "method-kept": "afterwards" }],
  ["steps-kept-and-dropped", { method: "own-way", "method-kept": "by-consent" }, { "method-kept": "main-steps" }],
  ["foreseen-without-plan", { control: "mostly-kept", "plan-use": "no-plan" }, { control: "half" }],
  ["foreseen-but-hidden", { control: "foreseen", "bad-news": "most" }, { "bad-news": "half" }],
  ["no-list-but-ranked", { portfolio: "no-list", "urgent-wish": "traded" }, { "urgent-wish": "quick-check" }],
  ["no-list-but-ranked", { portfolio: "stopped", "urgent-wish": "at-once" }, { portfolio: "ranked" }],
  ["matched-without-bookings", { resources: "monthly", "bookings-kept": "no-promise" }, { resources: "start-only" }],
  ["sponsor-without-means", { sponsor: "whole-top", means: "nothing" }, { means: "hours" }],
  ["central-managers-no-office", { managers: "central", office: "never" }, { office: "closed" }],
  ["demanded-but-no-office", { oversight: "required", office: "never" }, { oversight: "proof" }],
  ["compliance-without-demand", { purpose: "compliance", oversight: "nobody" }, { oversight: "reports" }],
  ["office-without-authority", { office: "working", authority: "nothing" }, { authority: "may-ask" }],
];

describe("answers that hardly go together", () => {
  it.each(CASES)("%s: %j are pointed out, and not with %j", (id, clash, mended) => {
    expect(found({ ...ORDINARY_FULL, ...clash })).toContainEqual({ id, questions: expect.toSatisfy(sameAs(clash)) });
    expect(ids({ ...ORDINARY_FULL, ...clash, ...mended })).not.toContain(id);
  });

  it("have a case for each rule, and rules for nothing else", () => {
    expect([...new Set(CASES.map(([id]) => id))].sort()).toEqual(Object.keys(contradictions).sort());
  });

  it("are none for organisations that answer in one voice", () => {
    expect(found(ORDINARY_FULL)).toEqual([]);
    expect(found(QUIET_FULL)).toEqual([]);
  });

  it("never rest on what nobody knows, or what does not apply", () => {
    for (const [id, clash] of CASES) {
      for (const question of Object.keys(clash)) {
        for (const open of [UNKNOWN, NOT_APPLICABLE]) expect(ids({ ...clash, [question]: open })).not.toContain(id);
      }
    }
  });

  it("are each named once, however many ways they clash", () => {
    fc.assert(
      fc.property(anyAnswers(full), (answers) => {
        expect(new Set(ids(answers)).size).toBe(ids(answers).length);
      }),
    );
  });

  it.each(EVERY_EDITION)("$name: change nothing of the advice; they are only shown", ({ edition, assessmentOf }) => {
    const without = { ...edition, parameters: { ...edition.parameters, contradictions: {} } } as typeof edition;
    const [, clash] = CASES[0] as (typeof CASES)[number];
    const { profile, recommendation, explanation } = assessmentOf({ ...ORDINARY_FULL, ...clash });
    const other = assess(without, { ...ORDINARY_FULL, ...clash });
    expect(explanation?.contradictions).toHaveLength(1);
    expect(other.explanation?.contradictions).toEqual([]);
    expect([other.profile, other.recommendation]).toEqual([profile, recommendation]);
  });
});

describe("the table of contradictions", () => {
  it("names questions and options of the full assessment, two questions a clash", () => {
    for (const [id, clashes] of Object.entries(contradictions)) {
      for (const clash of clashes) {
        expect(Object.keys(clash), id).toHaveLength(2);
        for (const [question, options] of Object.entries(clash)) {
          const known = full.questions.find((one) => one.id === question)?.options.map((option) => option.id) ?? [];
          expect(known, `${id}: ${question}`).toEqual(expect.arrayContaining(options));
        }
      }
    }
  });
});

/** The questions of a case, in whichever order. */
function sameAs(clash: Answers): (questions: string[]) => boolean {
  return (questions) => JSON.stringify([...questions].sort()) === JSON.stringify(Object.keys(clash).sort());
}
