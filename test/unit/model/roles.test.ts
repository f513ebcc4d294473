import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rolesFor } from "@/lib/model/roles";
import { STYLES, TYPES } from "@/lib/model/types";

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
        expect(sponsor).toEqual({ id: "sponsor", fte: 0 });
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
    expect(rolesFor(2, "controlling", "control-tower")[1]).toEqual({ id: "head", fte: 1 });
    expect(rolesFor(30, "directive", "resource-pool")[1]).toEqual({ id: "head", fte: 1 });
  });

  it("are the owner's alone where no unit is advised", () => {
    expect(rolesFor(0.3, "none", "weather-station").map(({ id }) => id)).toEqual(["sponsor", "owner"]);
  });

  it("are none where no time is needed", () => {
    expect(rolesFor(0, "none", "weather-station")).toEqual([]);
  });
});
