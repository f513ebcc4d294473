import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deciumFte, p3oFte } from "@/lib/model/sizing";

const people = fc.integer({ min: 1, max: 5000 });

describe("the Decium curve", () => {
  // The table in the source is the formula N^(2/3) / 5 in whole posts.
  it.each([
    [30, 2],
    [60, 3],
    [120, 5],
    [200, 7],
    [300, 9],
    [500, 13],
    [1000, 20],
  ])("gives %i people on projects an office of %i", (n, fte) => {
    expect(Math.round(deciumFte(n))).toBe(fte);
  });
});

describe("the P3O table", () => {
  it.each([
    [30, 3],
    [60, 6],
    [120, 7],
    [200, 9],
    [500, 17],
    [1000, 25],
  ])("gives %i people on projects an office of %i", (n, fte) => {
    expect(p3oFte(n)).toBeCloseTo(fte, 10);
  });

  it("stays between its entries in between", () => {
    expect(p3oFte(300)).toBeGreaterThan(9);
    expect(p3oFte(300)).toBeLessThan(17);
  });

  it("goes on beyond its ends", () => {
    expect(p3oFte(10)).toBeLessThan(3);
    expect(p3oFte(1500)).toBeGreaterThan(25);
  });
});

describe.each([
  ["Decium", deciumFte],
  ["P3O", p3oFte],
])("%s", (_, fteOf) => {
  it("never gives more people a smaller office", () => {
    fc.assert(
      fc.property(people, people, (a, b) => {
        expect(fteOf(Math.min(a, b))).toBeLessThanOrEqual(fteOf(Math.max(a, b)));
      }),
    );
  });

  it("gives anybody some office, and never more posts than people", () => {
    fc.assert(
      fc.property(people, (n) => {
        expect(fteOf(n)).toBeGreaterThan(0);
        expect(fteOf(n)).toBeLessThanOrEqual(n);
      }),
    );
  });
});
