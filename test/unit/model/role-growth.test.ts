import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rolesFor, style, sumOf, tenths } from "@/test/support/roles";

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
        expect(sumOf(after)).toBe(size + more);
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
