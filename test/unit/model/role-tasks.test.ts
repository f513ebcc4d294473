import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { idleRoles, rolesFor as listRoles, TASKS } from "@/lib/model/roles";
import { type Practice, REACHES, STYLES, type StyleId } from "@/lib/model/types";
import { rolesFor, staffing, style, sumOf, tenths, type } from "@/test/support/roles";

describe("the fifteen tasks of a project office", () => {
  it("are each covered once at most, by roles that are held", () => {
    fc.assert(
      fc.property(tenths, type, style, (size, ...kind) => {
        const covered = rolesFor(size / 10, ...kind).flatMap(({ covers }) => covers);
        expect(new Set(covered).size).toBe(covered.length);
        for (const task of covered) expect(TASKS).toContain(task);
      }),
    );
  });

  it("are all covered from six people on, and the fewer the smaller the office", () => {
    const covered = (fte: number, kind: StyleId) =>
      rolesFor(fte, "controlling", kind).flatMap(({ covers }) => covers).length;
    for (const kind of STYLES) {
      const counts = [0.5, 1, 1.5, 2, 3, 4, 6, 8, 12, 20].map((fte) => covered(fte, kind));
      expect(counts).toEqual([...counts].sort((a, b) => a - b));
      expect(counts.slice(-4)).toEqual([15, 15, 15, 15]);
    }
  });
});

describe("the office of one programme", () => {
  const ids = (fte: number) =>
    listRoles(fte, { type: "controlling", style: "control-tower", reach: "project", idle: [] }, staffing).map(
      ({ id }) => id,
    );

  it("has a planner second and somebody for changes and contracts third, and nobody for methods", () => {
    expect(ids(2)).toEqual(["sponsor", "head", "planner"]);
    expect(ids(3)).toEqual(["sponsor", "head", "planner", "change-control"]);
    for (const fte of [2, 2.5, 3, 4, 6, 8, 12, 20, 40])
      expect(ids(fte).filter((id) => ["specialist", "trainer", "method-lead", "portfolio-lead"].includes(id))).toEqual(
        [],
      );
  });

  it("is one person below two posts, as elsewhere", () => {
    expect(ids(1)).toEqual(["sponsor", "lead-analyst"]);
  });

  it("covers each task once, and all of them from six people on", () => {
    fc.assert(
      fc.property(tenths, type, style, (size, kind, style) => {
        const roles = listRoles(size / 10, { type: kind, style, reach: "project", idle: [] }, staffing);
        const covered = roles.flatMap(({ covers }) => covers);
        expect(new Set(covered).size).toBe(covered.length);
        if (kind !== "none" && size >= 60) expect(covered).toHaveLength(TASKS.length);
        expect(sumOf(roles)).toBe(size);
      }),
    );
  });
});

describe("a role without work", () => {
  const there = (id: string): Practice => ({ id, target: 3, standing: "there" });
  const short = (id: string): Practice => ({ id, target: 4, standing: "short" });
  const AREAS = ["maturity.risk", "maturity.resources", "maturity.people"];

  it("is one whose area of practice is what it should be", () => {
    expect(idleRoles(AREAS.map(there), "control-tower", staffing)).toEqual(["risk", "resource-manager", "trainer"]);
    expect(idleRoles(AREAS.map(short), "control-tower", staffing)).toEqual([]);
  });

  it("is not whoever looks after a pool", () => {
    expect(idleRoles(AREAS.map(there), "resource-pool", staffing)).toEqual(["risk", "trainer"]);
  });

  it("is none while one of the areas is unknown", () => {
    expect(idleRoles(AREAS.slice(1).map(there), "control-tower", staffing)).toEqual([]);
  });

  it("is not held, and its tasks go to another, so that the office keeps its size and covers as much", () => {
    fc.assert(
      fc.property(
        tenths,
        style,
        fc.constantFrom(...REACHES),
        fc.subarray(["risk", "resource-manager", "trainer"]),
        (size, style, reach, idle) => {
          const basis = { type: "controlling", style, reach } as const;
          const all = listRoles(size / 10, { ...basis, idle: [] }, staffing);
          const kept = listRoles(size / 10, { ...basis, idle }, staffing);
          for (const { id } of kept) expect(idle).not.toContain(id);
          expect(sumOf(kept)).toBe(size);
          if (size >= 60)
            expect(kept.flatMap(({ covers }) => covers).sort()).toEqual(all.flatMap(({ covers }) => covers).sort());
        },
      ),
      { numRuns: 300 },
    );
  });
});
