import fc from "fast-check";
import { recommend } from "@/lib/model/recommend";
import { score } from "@/lib/model/score";
import type { Recommendation, Service } from "@/lib/model/types";
import type { Edition } from "@/lib/questionnaire/types";
import { completeAnswers } from "./arbitraries";

type Ids = (string | null | undefined)[];

const ids = (list: { id: string }[]) => list.map(({ id }) => id);

const staged = (services: Service[], stage: Service["stage"]) => ids(services.filter((one) => one.stage === stage));

/** Every kind of decision and advice, and what a recommendation says of it. A roadmap is read from its top. */
export const KINDS = {
  verdict: ({ need }) => [need.verdict],
  override: ({ need }) => [need.override],
  type: ({ type }) => [type?.id],
  style: ({ style }) => [style?.id],
  reach: ({ reach }) => [reach?.id],
  sourcing: ({ sourcing }) => [sourcing?.id],
  place: ({ team }) => [team?.place?.id],
  // The sponsor is no post, and part of every office.
  role: ({ team }) => team?.phases.flatMap(({ roles }) => ids(roles)).filter((id) => id !== "sponsor") ?? [],
  reason: ({ reasons }) => ids(reasons),
  "service to start with": ({ services }) => staged(services, "start"),
  "service to add later": ({ services }) => staged(services, "later"),
  "service to keep as it is or to leave out": ({ services }) => [
    ...staged(services, "keep"),
    ...staged(services, "leave"),
  ],
  flavour: ({ flavour }) => [flavour?.id],
  "first step": ({ roadmap }) => ids(roadmap.slice(0, 3)),
  step: ({ roadmap }) => ids(roadmap),
  measure: ({ measures }) => ids(measures),
  risk: ({ risks }) => ids(risks),
  "revisit trigger": ({ revisit }) => revisit,
} satisfies Record<string, (recommendation: Recommendation) => Ids>;

export type Kind = keyof typeof KINDS;

// A fixed seed: a share on the edge must not fail one run in ten. Unbiased: the usual runs favour the ends of a list.
const SAMPLE = { numRuns: 10_000, seed: 20_261, unbiased: true };

const samples = new WeakMap<Edition, Recommendation[]>();

/** The advice for 10,000 random complete sets of answers, the same for whoever asks. */
export function adviceSample(edition: Edition): readonly Recommendation[] {
  const known = samples.get(edition);
  if (known) return known;
  const advice = fc
    .sample(completeAnswers(edition), SAMPLE)
    .map((answers) => recommend(score(edition, answers), edition.parameters));
  samples.set(edition, advice);
  return advice;
}

/** For each id of a kind, the share of the recommendations that name it, 0–1. */
export function sharesOf(advice: readonly Recommendation[], kind: Kind): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of advice) {
    for (const id of new Set<string | null | undefined>(KINDS[kind](one)))
      if (id) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return new Map([...counts].map(([id, count]) => [id, count / advice.length]));
}
