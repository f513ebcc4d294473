import { CONTEXT, type ContextId } from "@/lib/questionnaire/types";
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

/** What a decision may rest on: the profile, and the decisions before it. */
export interface Evidence {
  profile: Profile;
  decisions: Decisions;
  /** Where practice stands, once that is known, the farthest behind first. */
  practice: Practice[];
  /** How strongly each signal holds, 0–1, at its place. */
  strengths: number[];
}

/** A dimension by its id; undefined where no question that applies is about it. */
export function dimensionOf({ dimensions }: Profile, id: string): Dimension | undefined {
  for (const dimension of dimensions) if (dimension.id === id) return dimension;
  return undefined;
}

/** The level of a dimension, 1–5; null where nothing is known about it. */
export function levelOf(profile: Profile, id: string): number | null {
  const dimension = dimensionOf(profile, id);
  return dimension && dimension.coverage > 0 ? dimension.level : null;
}

const NOTHING: string[] = [];

/** The answered questions behind a dimension or a fact of the context. */
export function questionsOf({ profile }: Evidence, id: string): string[] {
  const dimension = dimensionOf(profile, id);
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
