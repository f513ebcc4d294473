import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromSummary } from "@/lib/link/from-summary";
import { summarise } from "@/lib/link/summary";
import type { Team } from "@/lib/model/team-types";
import { EVERY_EDITION, withModel } from "@/test/support/editions";
import { ORDINARY, QUIET, quick } from "@/test/support/quick";
import { withSummaries } from "@/test/support/summaries";

describe.each(EVERY_EDITION)("$name: a summary code", (model) => {
  const { edition } = model;
  const { plain, withVerdict, summaryOf, codeOf, readBack } = withSummaries(model);

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

  it("decides and advises as the assessment did, with the usual roles of that size", () => {
    fc.assert(
      fc.property(withVerdict, (answers) => {
        const { recommendation: full } = plain(answers);
        const { recommendation: shown } = fromSummary(edition, readBack(answers));
        expect(shown.need).toEqual(full.need);
        expect(shown.type).toEqual(full.type);
        const { fte, pool } = full.team ?? {};
        // Who has work follows from the services, which a summary does not hold.
        const { roles } = shown.team as Team;
        expect(roles.reduce((sum, role) => sum + role.fte, 0)).toBeCloseTo(fte?.likely as number, 8);
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
        const { profile: shown } = fromSummary(edition, readBack(answers));
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
        expect(summarise(edition, fromSummary(edition, readBack(answers)))).toEqual(summaryOf(answers));
      }),
    );
  });
});

describe("a summary code of the quick check", () => {
  const { codeOf, readBack } = withSummaries(withModel(quick));

  it("does not exist where there is no verdict", () => {
    expect(summarise(quick, withModel(quick).assessmentOf({}))).toBeNull();
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

  it("says nothing of single questions", () => {
    const { profile } = fromSummary(quick, readBack(ORDINARY));
    expect(profile).toMatchObject({ dimensions: [], quantities: { people: null, projects: null } });
    expect(profile.context).toMatchObject({ shape: null, managers: null, mandate: null });
  });
});
