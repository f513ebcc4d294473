import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { STYLES } from "@/lib/model/types";
import { rolesFor, style, sumOf, tenths, type } from "@/test/support/roles";

describe("the roles of an office", () => {
  it("add up to its size", () => {
    fc.assert(
      fc.property(tenths, type, style, (size, ...kind) => {
        expect(sumOf(rolesFor(size / 10, ...kind))).toBe(size);
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
    expect(ids(7).filter((id) => heads.includes(id))).toEqual([]);
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
