import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Range } from "@/lib/model/types";
import { anyAnswers } from "@/test/support/arbitraries";
import { EVERY_EDITION } from "@/test/support/editions";
import { adviceFor, ORDINARY, QUIET } from "@/test/support/quick";

const inOrder = ({ low, likely, high }: Range) => low <= likely && likely <= high;

/** Many projects, none to lead them, and a culture that asks for rules. */
const POOLED = {
  ...ORDINARY,
  people: "250-599",
  projects: "41-100",
  rules: "asked-for",
  managers: "nobody",
  resources: "tug-of-war",
};

describe.each(EVERY_EDITION)("$name: the team", ({ edition, adviceFor }) => {
  it("is a range in order, for whatever was answered", () => {
    fc.assert(
      fc.property(anyAnswers(edition), (answers) => {
        const { team } = adviceFor(answers);
        if (!team) return;
        expect(team.fte).toSatisfy(inOrder);
        if (team.pool) expect(team.pool).toSatisfy(inOrder);
      }),
      { numRuns: 300 },
    );
  });

  it("has roles that add up to its likely size", () => {
    fc.assert(
      fc.property(anyAnswers(edition), (answers) => {
        const { team } = adviceFor(answers);
        if (!team) return;
        const sum = team.roles.reduce((total, { fte }) => total + fte, 0);
        expect(sum).toBeCloseTo(team.fte.likely, 8);
      }),
      { numRuns: 300 },
    );
  });

  it("keeps a pool only where it supplies project managers", () => {
    fc.assert(
      fc.property(anyAnswers(edition), (answers) => {
        const { style, team } = adviceFor(answers);
        if (style?.id !== "resource-pool") expect(team?.pool ?? null).toBeNull();
      }),
    );
  });
});

describe("the team", () => {
  it("grows with the people on projects", () => {
    const sizes = ["10-29", "30-79", "80-249", "250-599", "600-plus"];
    const likely = sizes.map((people) => adviceFor({ ...ORDINARY, people, oversight: "required" }).team?.fte.likely);
    expect(likely).toEqual([...likely].sort((a, b) => Number(a) - Number(b)));
    expect(likely[0]).toBeLessThan(likely[4] as number);
  });

  it("is a part of one person's time where no unit is advised", () => {
    expect(adviceFor(QUIET)).toMatchObject({ type: { id: "none" } });
    expect(adviceFor(QUIET).team?.fte.high).toBeLessThanOrEqual(0.5);
  });

  it("counts the project managers of a pool apart from the office", () => {
    const { style, team } = adviceFor(POOLED);
    expect(style?.id).toBe("resource-pool");
    // 41 to 100 projects of 250 to 599 people: one manager for sixteen people, more than three to five projects ask for.
    expect(team?.pool).toEqual({ low: 16, likely: 24, high: 37 });
    expect(team?.roles.map(({ id }) => id)).not.toContain("project-manager");
    expect(team?.roles.reduce((total, { fte }) => total + fte, 0)).toBeCloseTo(team?.fte.likely as number, 8);
  });
});
