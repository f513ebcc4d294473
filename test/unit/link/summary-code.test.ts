import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode } from "@/lib/link/code";
import { fromSummary } from "@/lib/link/from-summary";
import { type Summary, summarise } from "@/lib/link/summary";
import { encodeSummary } from "@/lib/link/summary-code";
import type { Assessment } from "@/lib/model/types";
import type { Answers } from "@/lib/questionnaire/types";
import { anyAnswers } from "@/test/support/arbitraries";
import { adviceFor, assessmentOf, ORDINARY, profileOf, QUIET, quick } from "@/test/support/quick";

/** An assessment without its explanation, which no summary uses and which is slow. */
function plain(answers: Answers): Assessment {
  return { profile: profileOf(answers), recommendation: adviceFor(answers), explanation: null };
}

const withVerdict = anyAnswers(quick).filter((answers) => adviceFor(answers).need.verdict !== null);
const summaryOf = (answers: Answers) => summarise(quick, plain(answers)) as Summary;
const codeOf = (answers: Answers) => encodeSummary(quick, summaryOf(answers));

function readBack(answers: Answers): Summary {
  const decoded = decode(codeOf(answers), [quick]);
  if (!decoded.ok || decoded.value.kind !== "summary") throw new Error("no summary");
  return decoded.value.summary;
}

describe("a summary code", () => {
  it("gives back the summary of any assessment with a verdict", () => {
    fc.assert(
      fc.property(withVerdict, (answers) => {
        expect(readBack(answers)).toEqual(summaryOf(answers));
      }),
      { numRuns: 300 },
    );
  });

  it("has fewer than 60 characters, all of them small letters and digits", () => {
    fc.assert(
      fc.property(withVerdict, (answers) => {
        expect(codeOf(answers)).toMatch(/^[0-9a-z]{1,59}$/);
      }),
    );
  });

  it("does not exist where there is no verdict", () => {
    expect(summarise(quick, assessmentOf({}))).toBeNull();
  });

  it("holds no answer: different answers with the same scores have the same code", () => {
    const stakes = ["annoyance", "setback", "year-goal", "survival"];
    const changes = ["stable", "details", "re-plan", "turbulent"];
    const codes = new Map<string, number>();
    for (const answers of stakes.flatMap((stake) => changes.map((change) => ({ ...QUIET, stakes: stake, change })))) {
      const code = codeOf(answers);
      codes.set(code, (codes.get(code) ?? 0) + 1);
    }
    // At least the two ways to swap a high stake for much change cannot be told apart.
    expect(Math.max(...codes.values())).toBeGreaterThanOrEqual(2);
    expect(codeOf({ ...QUIET, stakes: "setback", change: "re-plan" })).toBe(
      codeOf({ ...QUIET, stakes: "year-goal", change: "details" }),
    );
  });
});

describe("the document that a summary stands for", () => {
  it("decides and advises as the assessment did, to the last role", () => {
    fc.assert(
      fc.property(withVerdict, (answers) => {
        const { recommendation: full } = plain(answers);
        const { recommendation: shown } = fromSummary(quick, readBack(answers));
        expect(shown.need).toEqual(full.need);
        expect(shown.type).toEqual(full.type);
        const { fte, roles, pool } = full.team ?? {};
        expect(shown.team).toEqual({ fte, goal: null, roles, pool, limits: [], curves: null, phases: [], place: null });
        expect(shown.revisit).toEqual(full.revisit);
        for (const key of ["style", "reach", "sourcing"] as const) expect(shown[key]?.id).toBe(full[key]?.id);
        expect(shown.reasons.map(({ id }) => id)).toEqual(full.reasons.map(({ id }) => id));
        expect(shown.roadmap.map(({ id }) => id)).toEqual(full.roadmap.slice(0, 3).map(({ id }) => id));
      }),
      { numRuns: 200 },
    );
  });

  it("shows the levels as the assessment does, to a tenth", () => {
    fc.assert(
      fc.property(withVerdict, (answers) => {
        const { profile: full } = plain(answers);
        const { profile: shown } = fromSummary(quick, readBack(answers));
        for (const axis of ["size", "complexity", "maturity", "readiness"] as const) {
          expect(Math.abs(shown[axis].level - full[axis].level)).toBeLessThanOrEqual(0.05 + 1e-9);
        }
        const { sum, band } = full.complexity;
        expect(shown.complexity).toMatchObject({ sum, band });
        expect(shown.maturity).toMatchObject({ weakest: full.maturity.weakest, target: full.maturity.target });
        expect(Math.abs(shown.coverage - full.coverage)).toBeLessThanOrEqual(0.005 + 1e-9);
      }),
    );
  });

  it("sums up to the same summary again", () => {
    fc.assert(
      fc.property(withVerdict, (answers) => {
        expect(summarise(quick, fromSummary(quick, readBack(answers)))).toEqual(summaryOf(answers));
      }),
    );
  });

  it("says nothing of single questions", () => {
    const { profile } = fromSummary(quick, readBack(ORDINARY));
    expect(profile).toMatchObject({ dimensions: [], quantities: { people: null, projects: null } });
    expect(profile.context).toMatchObject({ shape: null, managers: null, mandate: null });
  });
});
