import type { Recommendation } from "@/lib/model/types";

const ids = (list: { id: string }[] = []) => list.map(({ id }) => id);

/** What a plan tells an organisation to do, as a list of words that can be compared. */
export function planOf(recommendation: Recommendation): Record<string, string[]> {
  const { roadmap, practice, reasons, measures, risks, flavour } = recommendation;
  return {
    steps: ids(roadmap),
    services: ids(startingServices(recommendation)),
    targets: practice.map(({ id, target }) => `${id} ${target}`),
    reasons: ids(reasons),
    measures: ids(measures),
    risks: ids(risks),
    flavour: flavour ? [flavour.id] : [],
  };
}

/** The services to start with; a model without stages names no others. */
function startingServices({ services }: Recommendation) {
  return services.filter((service) => ((service as { stage?: string }).stage ?? "start") === "start");
}

/** The share of the larger plan that stands in the other one too, 0–1. */
export function shareInCommon(one: Record<string, string[]>, other: Record<string, string[]>): number {
  const flat = (plan: Record<string, string[]>) =>
    Object.entries(plan).flatMap(([part, words]) => words.map((word) => `${part}: ${word}`));
  const [a, b] = [flat(one), new Set(flat(other))];
  return a.filter((word) => b.has(word)).length / Math.max(a.length, b.size);
}

/** The questions whose answers a plan names as its reasons, each once. */
export function questionsNamed(recommendation: Recommendation): string[] {
  const { roadmap, reasons, style, reach, sourcing, measures, risks, flavour } = recommendation;
  const advice = [...reasons, ...roadmap, ...startingServices(recommendation)];
  const chosen = [style, reach, sourcing, flavour].filter((choice) => choice !== null && choice !== undefined);
  return [...new Set([...advice, ...chosen, ...measures, ...risks].flatMap(({ because }) => because))];
}
