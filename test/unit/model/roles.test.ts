import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { idleRoles, rolesFor as listRoles, TASKS } from "@/lib/model/roles";
import type { Role } from "@/lib/model/team-types";
import { type Practice, REACHES, STYLES, type StyleId, TYPES, type TypeId } from "@/lib/model/types";
import { quick } from "@/test/support/quick";

const { staffing } = quick.parameters;
const rolesFor = (fte: number, type: TypeId, style: StyleId, before?: Role[]) =>
  listRoles(fte, { type, style, reach: "enterprise", idle: [] }, staffing, before);

/** From a fifth of a post to 45 posts, in tenths. */
const tenths = fc.integer({ min: 2, max: 450 });
const type = fc.constantFrom(...TYPES);
const style = fc.constantFrom(...STYLES);

describe("the roles of an office", () => {
  it("add up to its size", () => {
    fc.assert(
      fc.property(tenths, type, style, (size, ...kind) => {
        const sum = rolesFor(size / 10, ...kind).reduce((total, { fte }) => total + fte, 0);
        expect(Math.round(sum * 10)).toBe(size);
      }),
      { numRuns: 500 },
    );
  });

  it("each cost something, but for the sponsor, who comes first", () => {
    fc.assert(
      fc.property(tenths, type, style, (size, ...kind) => {
        const [sponsor, ...others] = rolesFor(size / 10, ...kind);
        expect(sponsor).toMatchObject({ id: "sponsor", fte: 0 });
        expect(others.length).toBeGreaterThan(0);
        for (const { fte } of others) expect(fte).toBeGreaterThan(0);
      }),
    );
  });

  it("are named once each", () => {
    fc.assert(
      fc.property(tenths, type, style, (size, ...kind) => {
        const ids = rolesFor(size / 10, ...kind).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it("do not split one person", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 10 }), type, style, (size, ...kind) => {
        expect(rolesFor(size / 10, ...kind)).toHaveLength(2);
      }),
    );
  });

  it("begin with a head from two people on", () => {
    expect(rolesFor(2, "controlling", "control-tower")[1]).toMatchObject({ id: "head", fte: 1 });
    expect(rolesFor(30, "directive", "resource-pool")[1]).toMatchObject({ id: "head", fte: 1 });
  });

  it("are the owner's alone where no unit is advised", () => {
    expect(rolesFor(0.3, "none", "weather-station").map(({ id }) => id)).toEqual(["sponsor", "owner"]);
  });

  it("are none where no time is needed", () => {
    expect(rolesFor(0, "none", "weather-station")).toEqual([]);
  });
});

describe.each(STYLES)("an office of the style %s", (kind) => {
  it.each([
    [0.5, "part-time-lead"],
    [1, "lead-analyst"],
    [2, "head"],
    [7, "head"],
    [40, "head"],
  ])("of %d posts is led by the %s", (fte, lead) => {
    expect(rolesFor(fte, "controlling", kind)[1]?.id).toBe(lead);
  });

  it("has parts with heads from eight people on, and a deputy from twenty on", () => {
    const ids = (fte: number) => rolesFor(fte, "directive", kind).map(({ id }) => id);
    const heads = ["portfolio-lead", "method-lead", "delivery-lead"];
    expect(ids(7)).not.toEqual(expect.arrayContaining(heads));
    expect(ids(8)).toEqual(expect.arrayContaining(heads));
    expect(ids(19)).not.toContain("deputy");
    expect(ids(25)).toEqual(expect.arrayContaining([...heads, "deputy"]));
    expect(ids(40).sort()).toEqual(ids(25).sort());
  });

  it("gives a head and a deputy one post each, however large it is", () => {
    for (const { id, fte } of rolesFor(40, "directive", kind)) {
      if (["head", "deputy", "portfolio-lead", "method-lead", "delivery-lead"].includes(id)) expect(fte, id).toBe(1);
    }
  });
});

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
        expect(Math.round(10 * roles.reduce((sum, { fte }) => sum + fte, 0))).toBe(size);
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
          expect(Math.round(10 * kept.reduce((sum, { fte }) => sum + fte, 0))).toBe(size);
          if (size >= 60)
            expect(kept.flatMap(({ covers }) => covers).sort()).toEqual(all.flatMap(({ covers }) => covers).sort());
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("an office that grows", () => {
  it("sends nobody away: every role keeps its posts, and the first person may get another title", () => {
    fc.assert(
      fc.property(tenths, fc.integer({ min: 0, max: 100 }), style, (size, more, kind) => {
        const before = rolesFor(size / 10, "controlling", kind);
        const after = rolesFor((size + more) / 10, "controlling", kind, before);
        const posts = new Map(after.map(({ id, fte }) => [id, fte]));
        const [, lead, ...others] = before;
        for (const { id, fte } of others) expect(posts.get(id), id).toBeGreaterThanOrEqual(fte);
        expect(after[1]?.fte).toBeGreaterThanOrEqual(Math.min(1, lead?.fte ?? 0));
        expect(Math.round(10 * after.reduce((sum, { fte }) => sum + fte, 0))).toBe(size + more);
      }),
      { numRuns: 500 },
    );
  });

  it("covers what it covered before, each task once", () => {
    fc.assert(
      fc.property(tenths, fc.integer({ min: 0, max: 100 }), style, (size, more, kind) => {
        const before = rolesFor(size / 10, "controlling", kind);
        const after = rolesFor((size + more) / 10, "controlling", kind, before).flatMap(({ covers }) => covers);
        expect(new Set(after).size).toBe(after.length);
        expect(after).toEqual(expect.arrayContaining(before.flatMap(({ covers }) => covers)));
      }),
      { numRuns: 500 },
    );
  });

  it("keeps the coordinator beside the analyst who comes", () => {
    const before = rolesFor(1.5, "controlling", "control-tower");
    const after = rolesFor(3, "controlling", "control-tower", before);
    expect(after.map(({ id, fte }) => [id, fte])).toEqual([
      ["sponsor", 0],
      ["head", 1],
      ["coordinator", 1],
      ["analyst", 1],
    ]);
  });
});
