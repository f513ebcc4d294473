import { describe, expect, it } from "vitest";
import { postsOf, roleIds, shownPhases } from "@/lib/model/shown-phases";
import type { Phase, Team } from "@/lib/model/team-types";

const fte = (likely: number) => ({ low: 1, likely, high: 9 });
const role = (id: string, posts: number) => ({ id, fte: posts, covers: [] });

const now: Phase = { id: "now", fte: fte(2), roles: [role("sponsor", 0), role("lead-analyst", 1), role("analyst", 1)] };
const half: Phase = { id: "half-year", fte: fte(2), roles: now.roles };
const year: Phase = { id: "year", fte: fte(4), roles: [role("sponsor", 0), role("head", 1), role("analyst", 3)] };
const teamOf = (phases: Phase[]) => ({ fte: fte(2), roles: now.roles, phases }) as unknown as Team;

describe("the phases that are shown", () => {
  it("are all where the office grows within the year", () => {
    expect(shownPhases(teamOf([now, half, year]))).toEqual([now, half, year]);
  });

  it("are the start alone where the size stays", () => {
    expect(shownPhases(teamOf([now, half, { ...year, fte: fte(2) }]))).toEqual([now]);
  });

  it("are the start alone where nothing is known of later, as in a summary", () => {
    expect(shownPhases(teamOf([]))).toEqual([{ id: "now", fte: fte(2), roles: now.roles }]);
  });
});

describe("the roles of all phases", () => {
  it("come once each, in the order in which they come", () => {
    expect(roleIds([now, half, year])).toEqual(["sponsor", "lead-analyst", "analyst", "head"]);
  });

  it("have their posts in each phase, and none where nobody holds them", () => {
    expect([now, year].map((phase) => postsOf("analyst", phase))).toEqual([1, 3]);
    expect([now, year].map((phase) => postsOf("head", phase))).toEqual([0, 1]);
  });
});
