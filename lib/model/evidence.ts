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

const FACTS = new Map((Object.keys(CONTEXT) as ContextId[]).map((id) => [`context.${id}`, id]));

/** The fact that a name like `context.shape` means; undefined for a dimension. */
export function factOf(name: string): ContextId | undefined {
  return FACTS.get(name);
}

/** The answered questions behind a dimension or a fact of the context. */
export function questionsOf({ profile }: Pick<Evidence, "profile">, id: string): string[] {
  const fact = factOf(id);
  return fact ? profile.contextSources[fact] : (dimensionOf(profile, id)?.questions ?? NOTHING);
}

/** The answered questions behind several dimensions and facts, each once, in their order. */
export function questionsAbout(evidence: Evidence, ids: string[]): string[] {
  let questions = NOTHING;
  for (const id of ids) questions = joined(questions, questionsOf(evidence, id));
  return questions;
}

/** Two lists in one, without what both have; mostly one of them is empty, and then nothing is copied. */
export function joined(some: string[], more: string[]): string[] {
  if (some.length === 0) return more;
  const others = more.filter((one) => !some.includes(one));
  return others.length === 0 ? some : [...some, ...others];
}
