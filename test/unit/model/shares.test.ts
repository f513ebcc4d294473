import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { REASONS } from "@/lib/model/reasons";
import { REVISITS } from "@/lib/model/revisit";
import { STEPS } from "@/lib/model/steps";
import { REACHES, type Recommendation, SOURCINGS, STYLES, TYPES, VERDICTS } from "@/lib/model/types";
import { completeAnswers } from "@/test/support/arbitraries";
import { adviceFor, quick } from "@/test/support/quick";

const SIZE = 10_000;

// A fixed seed: a share on the edge must not fail one run in ten. Unbiased: the usual runs favour the ends of a list.
const advice = fc.sample(completeAnswers(quick), { numRuns: SIZE, seed: 20_261, unbiased: true }).map(adviceFor);

/** For each id, the share of the random organisations that are told it. */
function shares(idsOf: (recommendation: Recommendation) => (string | null | undefined)[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const ids of advice.map(idsOf)) {
    for (const id of new Set(ids)) if (id) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return new Map([...counts].map(([id, count]) => [id, count / SIZE]));
}

const ids = (list: { id: string }[]) => list.map(({ id }) => id);

const KINDS: [name: string, all: readonly string[], idsOf: (r: Recommendation) => (string | null | undefined)[]][] = [
  ["verdict", VERDICTS, ({ need }) => [need.verdict]],
  ["type", TYPES, ({ type }) => [type?.id]],
  ["style", STYLES, ({ style }) => [style?.id]],
  ["reach", REACHES, ({ reach }) => [reach?.id]],
  ["sourcing", SOURCINGS, ({ sourcing }) => [sourcing?.id]],
  ["reason", REASONS, ({ reasons }) => ids(reasons)],
  ["revisit trigger", REVISITS, ({ revisit }) => revisit],
  ["roadmap step", STEPS, ({ roadmap }) => ids(roadmap)],
];

describe.each(KINDS)("among 10,000 random organisations, every %s", (name, all, idsOf) => {
  it("is given to some, and none that the model does not name", () => {
    expect([...shares(idsOf).keys()].sort()).toEqual([...all].sort());
  });

  it("is given to no more than 60 %", () => {
    // A roadmap is read from its top: what counts is what is told to be done first.
    const first = (recommendation: Recommendation) => idsOf(recommendation).slice(0, 3);
    const common = [...shares(name === "roadmap step" ? first : idsOf)].filter(([, share]) => share > 0.6);
    expect(common).toEqual([]);
  });
});

describe("among 10,000 random organisations", () => {
  it("each type is given to at least 5 %", () => {
    const rare = [...shares(({ type }) => [type?.id])].filter(([, share]) => share < 0.05);
    expect(rare).toEqual([]);
  });

  it("some are told that no unit is needed, and some that the answer is close", () => {
    expect(shares(({ type }) => [type?.id]).get("none")).toBeGreaterThan(0.2);
    expect(shares(({ need }) => [need.borderline && "borderline"]).get("borderline")).toBeGreaterThan(0.1);
  });
});
