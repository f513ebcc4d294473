import { AXES, CONTEXT, type ContextId, DIMENSIONS } from "@/lib/questionnaire/types";
import type { Dimension, Profile } from "./profile";
import type { Practice, ReachId, SourcingId, StyleId, TypeId, Verdict } from "./types";

/** The decisions taken so far; later ones rest on earlier ones. */
export interface Decisions {
  verdict?: Verdict;
  type?: TypeId;
  style?: StyleId;
  reach?: ReachId;
  sourcing?: SourcingId;
}

/** What a decision may rest on: the profile, with its dimensions by id, and the decisions before it. */
export interface Evidence {
  profile: Profile;
  dimensions: Map<string, Dimension>;
  decisions: Decisions;
  /** The bits of the dimensions and facts of which something is known. */
  known: number;
  /** Where practice stands, once that is known, the farthest behind first. */
  practice: Practice[];
  /** The bits of the services that the office begins with. */
  begun: number;
}

const BITS = new Map<string, number>(
  [
    ...AXES.flatMap((axis) => DIMENSIONS[axis].map((name) => `${axis}.${name}`)),
    ...Object.keys(CONTEXT).map((name) => `context.${name}`),
  ].map((id, place) => [id, 1 << place]),
);

/**
 * A bit for a dimension or a fact, by which a rule sees at once that it rests on something unknown. Should two ever
 * share a bit, both count as known where one is, and the rule is read in full.
 */
export function bitOf(id: string): number {
  return BITS.get(id) ?? 0;
}

const NONE: Practice[] = [];

/** The evidence of a profile, with what has been decided. */
export function evidenceOf(profile: Profile, decisions: Decisions = {}): Evidence {
  const dimensions = new Map<string, Dimension>();
  let known = 0;
  for (const dimension of profile.dimensions) {
    dimensions.set(dimension.id, dimension);
    if (dimension.coverage > 0) known |= bitOf(dimension.id);
  }
  const { shape, managers, delivery, office, purpose } = profile.context;
  if (shape) known |= bitOf("context.shape");
  if (managers) known |= bitOf("context.managers");
  if (delivery) known |= bitOf("context.delivery");
  if (office) known |= bitOf("context.office");
  if (purpose) known |= bitOf("context.purpose");
  return { profile, dimensions, decisions, known, practice: NONE, begun: 0 };
}

/** The level of a dimension, 1–5; null where nothing is known about it. */
export function levelOf({ dimensions }: Evidence, id: string): number | null {
  const dimension = dimensions.get(id);
  return dimension && dimension.coverage > 0 ? dimension.level : null;
}

const NOTHING: string[] = [];

/** The answered questions behind a dimension or a fact of the context. */
export function questionsOf({ dimensions, profile }: Evidence, id: string): string[] {
  const dimension = dimensions.get(id);
  if (dimension) return dimension.questions;
  return profile.contextSources[id.slice("context.".length) as ContextId] ?? NOTHING;
}

/** The answered questions behind several dimensions and facts, each once, in their order. */
export function questionsAbout(evidence: Evidence, ids: string[]): string[] {
  const [first] = ids;
  if (first !== undefined && ids.length === 1) return questionsOf(evidence, first);
  const questions: string[] = [];
  for (const id of ids)
    for (const question of questionsOf(evidence, id)) if (!questions.includes(question)) questions.push(question);
  return questions;
}

/** True for the name of a fact that is not scored. */
export function isContext(name: string): name is ContextId {
  return name in CONTEXT;
}
