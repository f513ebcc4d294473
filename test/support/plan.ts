import type { Advice, Choice, Recommendation } from "@/lib/model/types";

/** Parts of a plan that a model may give beside those that every model gives. */
interface Later {
  measures?: Advice[];
  risks?: Advice[];
  flavour?: Choice<string> | null;
}

/** Steps of a plan that a reader sees before anything else. */
const FIRST_STEPS = 6;

const ids = (list: { id: string }[] = []) => list.map(({ id }) => id);

/** True where the model tells how to see that the plan works: its plans have to differ without exception. */
export function isRich({ measures }: Recommendation & Later): boolean {
  return measures !== undefined;
}

/** What a plan tells an organisation to do, as a list of words that can be compared. */
export function planOf(recommendation: Recommendation & Later): Record<string, string[]> {
  const { roadmap, practice, reasons, measures, risks, flavour } = recommendation;
  return {
    steps: ids(roadmap.slice(0, FIRST_STEPS)),
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
export function questionsNamed(recommendation: Recommendation & Later): string[] {
  const { roadmap, reasons, style, reach, sourcing, measures = [], risks = [], flavour } = recommendation;
  const advice = [...reasons, ...roadmap.slice(0, FIRST_STEPS), ...startingServices(recommendation)];
  const chosen = [style, reach, sourcing, flavour].filter((choice) => choice !== null && choice !== undefined);
  return [...new Set([...advice, ...chosen, ...measures, ...risks].flatMap(({ because }) => because))];
}
