import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MEASURES } from "@/lib/model/measures";
import { REVISITS } from "@/lib/model/revisit";
import { RISKS } from "@/lib/model/risks";
import { STEPS } from "@/lib/model/steps";
import type { Recommendation } from "@/lib/model/types";
import { completeAnswers } from "@/test/support/arbitraries";
import { adviceFor, quick } from "@/test/support/quick";
import { wide, wideAdvice } from "@/test/support/wide-edition";

const SIZE = 10_000;

// A fixed seed: a share on the edge must not fail one run in ten. Unbiased: the usual runs favour the ends of a list.
const sampled = { numRuns: SIZE, seed: 20_261, unbiased: true };
const SAMPLES = {
  quick: fc.sample(completeAnswers(quick), sampled).map(adviceFor),
  full: fc.sample(completeAnswers(wide), sampled).map(wideAdvice),
};

const ids = (list: { id: string }[]) => list.map(({ id }) => id);

const KINDS: [name: string, all: readonly string[], idsOf: (advice: Recommendation) => string[]][] = [
  ["step of the plan", STEPS, ({ roadmap }) => ids(roadmap)],
  ["measure", MEASURES, ({ measures }) => ids(measures)],
  ["risk", RISKS, ({ risks }) => ids(risks)],
  ["trigger of a new look", REVISITS, ({ revisit }) => revisit],
];

/** For each id, how many of the organisations are told it. */
function counts(advice: Recommendation[], idsOf: (advice: Recommendation) => string[]): Map<string, number> {
  const counted = new Map<string, number>();
  for (const one of advice) for (const id of idsOf(one)) counted.set(id, (counted.get(id) ?? 0) + 1);
  return counted;
}

/** Ids that more than 60 % of the organisations with a questionnaire are told. */
function common(counted: Map<string, number>[]): string[] {
  return counted.flatMap((one) => [...one].filter(([, count]) => count > 0.6 * SIZE).map(([id]) => id));
}

describe.each(KINDS)("among 10,000 random organisations with each questionnaire, every %s", (_, all, idsOf) => {
  const counted = Object.values(SAMPLES).map((advice) => counts(advice, idsOf));

  it("is given to some, and none that the model does not name", () => {
    const given = new Set(counted.flatMap((one) => [...one.keys()]));
    expect([...given].sort()).toEqual([...all].sort());
  });

  it("is given to no more than 60 %", () => {
    expect(common(counted)).toEqual([]);
  });
});

it("no step is among the first three of more than 60 %", () => {
  const first = ({ roadmap }: Recommendation) => ids(roadmap.slice(0, 3));
  expect(common(Object.values(SAMPLES).map((advice) => counts(advice, first)))).toEqual([]);
});
