import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evidenceOf } from "@/lib/model/evidence";
import { score } from "@/lib/model/score";
import { sizeTeam } from "@/lib/model/team";
import { PHASES, type Team } from "@/lib/model/team-types";
import { type Range, REACHES, STYLES, TYPES, VERDICTS } from "@/lib/model/types";
import { anyAnswers } from "@/test/support/arbitraries";
import { full, adviceFor as fullAdviceFor } from "@/test/support/full";
import { adviceFor, ORDINARY, profileOf, quick } from "@/test/support/quick";

const ENDS = ["low", "likely", "high"] as const;
const inOrder = ({ low, likely, high }: Range) => low <= likely && likely <= high;
const sizes = ({ phases }: Team) => phases.map(({ fte }) => fte.likely);

describe.each([
  ["quick", quick, adviceFor],
  ["full", full, fullAdviceFor],
])("the first year after the %s questionnaire", (_, edition, advice) => {
  it("starts with the team, never falls, and every phase adds up", () => {
    fc.assert(
      fc.property(anyAnswers(edition), (answers) => {
        const { team } = advice(answers);
        if (!team) return;
        expect(team.phases.map(({ id }) => id)).toEqual(PHASES);
        expect(team.phases[0]?.roles).toBe(team.roles);
        expect(team.phases[0]?.fte).toMatchObject({ low: team.fte.low, likely: team.fte.likely });
        for (const [index, { fte, roles }] of team.phases.entries()) {
          expect(fte).toSatisfy(inOrder);
          expect(Math.round(10 * roles.reduce((sum, role) => sum + role.fte, 0))).toBe(Math.round(10 * fte.likely));
          expect(fte.high).toBeLessThanOrEqual(Math.max(team.fte.high, fte.likely));
          const before = team.phases[index - 1];
          if (before) for (const end of ENDS) expect(fte[end]).toBeGreaterThanOrEqual(before.fte[end]);
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe("an office", () => {
  it("that began small for want of money grows, at most to twice its size in half a year", () => {
    const { team } = adviceFor({ ...ORDINARY, people: "250-599", means: "one-post", oversight: "required" });
    expect(sizes(team as Team)).toEqual([2, 4, 8]);
    const tiny = adviceFor({ ...ORDINARY, people: "250-599", means: "hours", oversight: "required" });
    expect(sizes(tiny.team as Team)).toEqual([0.5, 1.5, 3]);
  });

  it("keeps its start as the low end: where the pilot does not work it does not grow", () => {
    const { team } = adviceFor({ ...ORDINARY, people: "250-599", means: "one-post", oversight: "required" });
    expect(team?.phases.map(({ fte }) => fte.low).slice(1)).toEqual([2, 2]);
    expect(team?.phases[0]?.fte.high).toBe(2);
  });

  it("of one programme keeps its size, since it ends with it", () => {
    const { reach, team } = adviceFor({ ...ORDINARY, shape: "programme", people: "250-599", means: "one-post" });
    expect(reach?.id).toBe("project");
    expect(sizes(team as Team)).toEqual([2, 2, 2]);
  });

  it("that is none stays the owner's time", () => {
    const { team } = adviceFor({ ...ORDINARY, method: "gates", portfolio: "ranked" });
    expect(team?.fte.likely).toBeGreaterThan(0);
    expect(new Set(sizes(team as Team)).size).toBe(1);
    for (const { roles } of team?.phases ?? []) expect(roles.map(({ id }) => id)).toEqual(["sponsor", "owner"]);
  });
});

describe("more people on projects", () => {
  const bands = quick.questions.find(({ id }) => id === "people")?.options.map(({ id }) => id) ?? [];

  it("never make the same office smaller, now or later", () => {
    const office = fc.record({
      verdict: fc.constantFrom(...VERDICTS),
      type: fc.constantFrom(...TYPES),
      style: fc.constantFrom(...STYLES),
      reach: fc.constantFrom(...REACHES),
    });
    fc.assert(
      fc.property(anyAnswers(quick), office, (answers, decisions) => {
        const teams = bands.map((people) => {
          // The complexity stays what it is: only the people change.
          const evidence = evidenceOf(profileOf({ ...answers, people }), decisions);
          return sizeTeam(evidence, decisions, quick.parameters);
        });
        for (const [index, team] of teams.entries()) {
          const smaller = teams[index - 1];
          if (!smaller) continue;
          for (const end of ENDS) {
            expect(team.fte[end]).toBeGreaterThanOrEqual(smaller.fte[end]);
            for (const [phase, { fte }] of team.phases.entries()) {
              expect(fte[end]).toBeGreaterThanOrEqual(smaller.phases[phase]?.fte[end] ?? 0);
            }
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

it("forty posts and more are an office too", () => {
  const huge = structuredClone(full);
  const people = huge.questions.find(({ id }) => id === "people");
  for (const option of people?.options ?? []) if (option.id === "600-plus") option.range = [2000, 3500];
  const profile = score(huge, { ...ORDINARY, people: "600-plus", stakes: "survival", means: "team" });
  const decisions = { verdict: "strong", type: "directive", style: "control-tower", reach: "enterprise" } as const;
  const team = sizeTeam(evidenceOf(profile, decisions), decisions, full.parameters);
  expect(team.fte.likely).toBeGreaterThan(38);
  expect(team.roles.reduce((sum, { fte }) => sum + fte, 0)).toBeCloseTo(team.fte.likely, 8);
});
