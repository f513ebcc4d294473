import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { services } from "@/lib/words/en/services.json";
import { completeAnswers } from "@/test/support/arbitraries";
import { adviceFor, ORDINARY, QUIET, quick } from "@/test/support/quick";

const idsOf = (answers: Record<string, string>) => adviceFor(answers).services.map(({ id }) => id);

describe("the services an office starts with", () => {
  it("are what matters and is missing", () => {
    const booked = { ...ORDINARY, interfaces: "chain", resources: "tug-of-war" };
    expect(idsOf(booked)).toContain("people-booking");
    expect(idsOf({ ...booked, resources: "matched" })).not.toContain("people-booking");
    expect(idsOf({ ...ORDINARY, oversight: "required", control: "unknown-outcome" })).toContain("audits");
  });

  it("are none without a unit", () => {
    expect(adviceFor(QUIET).type?.id).toBe("none");
    expect(idsOf(QUIET)).toEqual([]);
  });

  it("are at most four, most needed first, each with its answers and its words", () => {
    const words: Record<string, unknown> = services;
    fc.assert(
      fc.property(completeAnswers(quick), (answers) => {
        const { services: chosen } = adviceFor(answers);
        expect(chosen.length).toBeLessThanOrEqual(4);
        const priorities = chosen.map(({ priority }) => priority);
        expect(priorities).toEqual([...priorities].sort((a, b) => b - a));
        for (const { id, because } of chosen) {
          expect(because).toHaveLength(2);
          expect(words[id]).toHaveProperty("title");
        }
      }),
    );
  });

  it("each appear somewhere, and none for most organisations", () => {
    const sample = fc.sample(completeAnswers(quick), { numRuns: 3000, seed: 7 });
    const shares = new Map<string, number>();
    for (const id of sample.flatMap(idsOf)) shares.set(id, (shares.get(id) ?? 0) + 1 / sample.length);
    const all = Object.keys(services);
    expect([...shares.keys()].sort()).toEqual(all.sort());
    expect(Math.max(...shares.values())).toBeLessThanOrEqual(0.6);
  });
});
