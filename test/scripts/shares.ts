import fc from "fast-check";
import { recommend } from "@/lib/model/recommend";
import { score } from "@/lib/model/score";
import type { Recommendation } from "@/lib/model/types";
import { currentEditions } from "@/lib/questionnaire/registry";
import { completeAnswers } from "../support/arbitraries";

/** Prints how often each decision and each piece of advice is given to 10,000 random complete sets of answers. */
const SIZE = 10_000;
const SEED = 20_261;

const ids = (list: { id: string }[]) => list.map(({ id }) => id);

const KINDS: Record<string, (recommendation: Recommendation) => (string | null | undefined)[]> = {
  verdict: ({ need }) => [need.verdict],
  override: ({ need }) => [need.override],
  type: ({ type }) => [type?.id],
  style: ({ style }) => [style?.id],
  reach: ({ reach }) => [reach?.id],
  sourcing: ({ sourcing }) => [sourcing?.id],
  reason: ({ reasons }) => ids(reasons),
  service: ({ services }) => ids(services),
  "first three steps": ({ roadmap }) => ids(roadmap.slice(0, 3)),
  "step of the plan": ({ roadmap }) => ids(roadmap),
  "revisit trigger": ({ revisit }) => revisit,
};

for (const edition of currentEditions()) {
  console.log(`\n# ${edition.id}, edition ${edition.edition}`);
  const sample = fc.sample(completeAnswers(edition), { numRuns: SIZE, seed: SEED, unbiased: true });
  const advice = sample.map((answers) => recommend(score(edition, answers), edition.parameters));
  for (const [kind, idsOf] of Object.entries(KINDS)) {
    const counts = new Map<string, number>();
    for (const one of advice) for (const id of new Set(idsOf(one))) if (id) counts.set(id, (counts.get(id) ?? 0) + 1);
    const lines = [...counts].sort((a, b) => b[1] - a[1]);
    console.log(`${kind}: ${lines.map(([id, count]) => `${id} ${((100 * count) / SIZE).toFixed(1)} %`).join(", ")}`);
  }
}
