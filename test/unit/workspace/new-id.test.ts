import { describe, expect, it } from "vitest";
import { newId } from "@/lib/workspace/new-id";

describe("an id", () => {
  it("has small letters and digits, as many as are asked for", () => {
    expect(newId()).toMatch(/^[0-9a-z]{12}$/);
    expect(newId(8)).toMatch(/^[0-9a-z]{8}$/);
  });

  it("is never the same twice, and uses every digit about as often", () => {
    const ids = Array.from({ length: 3000 }, () => newId());
    expect(new Set(ids).size).toBe(ids.length);
    const counts = new Map<string, number>();
    for (const digit of ids.join("")) counts.set(digit, (counts.get(digit) ?? 0) + 1);
    expect(counts.size).toBe(36);
    // A thousand each would be even; six standard deviations are no accident.
    for (const [digit, count] of counts) expect(Math.abs(count - 1000), digit).toBeLessThan(190);
  });
});
