import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakEven, postsFor, together, yearlyCost } from "@/lib/model/cost";

const POSTS = { low: 2, likely: 3, high: 5 };

describe("the cost of an office", () => {
  it("is posts times the cost of a post", () => {
    expect(yearlyCost(POSTS, 80_000)).toEqual({ low: 160_000, likely: 240_000, high: 400_000 });
  });

  it("follows the project managers of its pool where they are counted", () => {
    const both = together(POSTS, { low: 4, likely: 6, high: 9 });
    expect(both).toEqual({ low: 6, likely: 9, high: 14 });
    expect(breakEven(yearlyCost(both, 100_000), { low: 9_000_000, high: 9_000_000 }, null).amount.likely).toBe(0.1);
  });

  it("is turned round by what a sum of money pays for", () => {
    expect(postsFor(yearlyCost(POSTS, 80_000), 80_000)).toEqual(POSTS);
  });
});

describe("what has to be saved", () => {
  const cost = yearlyCost(POSTS, 80_000);

  it("is a share of the project spend where it is known", () => {
    expect(breakEven(cost, { low: 8_000_000, high: 8_000_000 }, { low: 6, high: 15 })).toEqual({
      per: "spend",
      amount: { low: 0.02, likely: 0.03, high: 0.05 },
    });
  });

  it("is the widest between the ends of what is known", () => {
    const { amount } = breakEven(cost, { low: 2_000_000, high: 8_000_000 }, null);
    expect(amount).toEqual({ low: 0.02, likely: 0.06, high: 0.2 });
  });

  it("is money on each project where only the projects are known, and money in all where nothing is", () => {
    expect(breakEven(cost, null, { low: 4, high: 16 })).toEqual({
      per: "project",
      amount: { low: 10_000, likely: 30_000, high: 100_000 },
    });
    expect(breakEven(cost, null, null)).toEqual({ per: "year", amount: cost });
  });

  it("is a range in order, and less of more spend", () => {
    const amount = fc.integer({ min: 1000, max: 1_000_000_000_000 });
    fc.assert(
      fc.property(amount, amount, amount, (perPost, a, b) => {
        const yearly = yearlyCost(POSTS, perPost);
        const spend = { low: Math.min(a, b), high: Math.max(a, b) };
        const { low, likely, high } = breakEven(yearly, spend, null).amount;
        expect(low).toBeLessThanOrEqual(likely);
        expect(likely).toBeLessThanOrEqual(high);
        const more = breakEven(yearly, { low: 2 * spend.low, high: 2 * spend.high }, null).amount;
        expect(more.likely).toBeLessThan(likely);
      }),
    );
  });
});
