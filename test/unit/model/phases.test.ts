import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Evidence } from "@/lib/model/evidence";
import { evidenceOf } from "@/lib/model/gather-evidence";
import type { Quantity } from "@/lib/model/profile";
import { roundFte } from "@/lib/model/scale";
import { score } from "@/lib/model/score";
import { staffTeam } from "@/lib/model/team";
import { type Office, sizeTeam } from "@/lib/model/team-size";
import { PHASES, type Team } from "@/lib/model/team-types";
import { type Range, REACHES, STYLES, TYPES, VERDICTS } from "@/lib/model/types";
import type { Parameters } from "@/lib/questionnaire/types";
import { anyAnswers, completeAnswers } from "@/test/support/arbitraries";
import { full, adviceFor as fullAdviceFor, ORDINARY_FULL } from "@/test/support/full";
import { adviceFor, ORDINARY, profileOf, quick } from "@/test/support/quick";

const teamOf = (evidence: Evidence, office: Office, parameters: Parameters) =>
  staffTeam(evidence, office, sizeTeam(evidence, office, parameters), [], parameters);
const ENDS = ["low", "likely", "high"] as const;
const inOrder = ({ low, likely, high }: Range) => low <= likely && likely <= high;
const GROWN = [3, 4, 4];
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
  it("grows towards what the work calls for, at most to twice its size or by a post in half a year", () => {
    expect(
      sizes(adviceFor({ ...ORDINARY, people: "30-79", means: "team", oversight: "required" }).team as Team),
    ).toEqual(GROWN);
  });

  it("is never larger in its first year than what was said could be spent", () => {
    for (const [means, cap] of [
      ["nothing", 0.5],
      ["hours", 0.5],
      ["one-post", 2],
    ] as const) {
      fc.assert(
        fc.property(completeAnswers(full), (answers) => {
          const { team, type } = fullAdviceFor({ ...answers, means });
          if (type?.id === "none" || !team) return;
          for (const { fte } of team.phases) expect(fte.high).toBeLessThanOrEqual(cap);
          // What is kept back is said.
          if ((team.goal ?? 0) > cap) expect(team.limits).toContain("means");
        }),
        { numRuns: 150 },
      );
    }
  });

  it("that works changes its tasks before its posts; one that struggles settles its task first", () => {
    fc.assert(
      fc.property(completeAnswers(full), (answers) => {
        const sizesOf = (office: string) => sizes(fullAdviceFor({ ...answers, office }).team as Team);
        expect(new Set(sizesOf("working")).size).toBe(1);
        const [now, half] = sizesOf("struggling");
        expect(half).toBe(now);
      }),
      { numRuns: 150 },
    );
  });

  it("waits half a year for a sponsor before it grows", () => {
    const large = { ...ORDINARY, people: "30-79", means: "team", oversight: "required" };
    const sizesWith = (sponsor: string) => sizes(adviceFor({ ...large, sponsor }).team as Team);
    expect(sizesWith("one-manager")).toEqual(GROWN);
    expect(sizesWith("interest")).toEqual([GROWN[0], GROWN[0], GROWN[2]]);
    fc.assert(
      fc.property(completeAnswers(full), (answers) => {
        const { team } = fullAdviceFor({ ...answers, sponsor: "nobody" });
        const [now, half] = team?.phases ?? [];
        expect(half?.fte.likely).toBe(now?.fte.likely);
        expect(half?.fte.high).toBe(now?.fte.high);
      }),
      { numRuns: 300 },
    );
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

  it("of one programme is called for in the size it begins with, where that can be paid", () => {
    const { team } = adviceFor({ ...ORDINARY, shape: "programme", people: "250-599", means: "team" });
    expect(team?.goal).toBe(team?.fte.likely);
  });

  it("that is none stays the owner's time", () => {
    const { team } = adviceFor({ ...ORDINARY, method: "gates", portfolio: "ranked" });
    expect(team?.fte.likely).toBeGreaterThan(0);
    expect(new Set(sizes(team as Team)).size).toBe(1);
    for (const { roles } of team?.phases ?? []) expect(roles.map(({ id }) => id)).toEqual(["sponsor", "owner"]);
  });
});

describe("what the projects cost", () => {
  // 5 % of the geometric middle of the answer, at 80 thousand a post: 2–10 million are 4.5 million, or 2.8 posts.
  it("limits what is planned for the year, and the upper end alone may rest on the upper end of the answer", () => {
    const answers = { ...ORDINARY_FULL, people: "80-249", oversight: "required", means: "one-post", spend: "2-10m" };
    const { team } = fullAdviceFor(answers);
    expect(team).toMatchObject({ goal: 3, fte: { high: 6 }, limits: ["means", "spend"] });
    expect(sizes(fullAdviceFor({ ...answers, means: "team" }).team as Team).at(-1)).toBe(3);
    expect(fullAdviceFor({ ...answers, spend: "10-50m" }).team?.goal).toBeGreaterThan(3);
  });

  it("is never passed by 5 % in any phase, but for the smallest office there is", () => {
    const { staffing, team: sizing } = full.parameters;
    fc.assert(
      fc.property(completeAnswers(full), (answers) => {
        const { low, high } = score(full, answers).quantities.spend as Quantity;
        const posts = (Math.sqrt(low * high) * (staffing.share[1] as number)) / staffing.costPerPost;
        const { team, type } = fullAdviceFor(answers);
        if (type?.id === "none" || !team) return;
        for (const size of [...sizes(team), team.goal ?? 0])
          expect(size).toBeLessThanOrEqual(Math.max(sizing.minimum, roundFte(posts)));
      }),
      { numRuns: 400 },
    );
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
          return teamOf(evidence, { ...decisions, practice: [] }, quick.parameters);
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
  const team = teamOf(evidenceOf(profile, decisions), { ...decisions, practice: [] }, full.parameters);
  expect(team.fte.likely).toBeGreaterThan(38);
  expect(team.roles.reduce((sum, { fte }) => sum + fte, 0)).toBeCloseTo(team.fte.likely, 8);
});
