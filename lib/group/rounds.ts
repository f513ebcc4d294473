import { clamp } from "@/lib/model/scale";
import type { Decision } from "@/lib/model/types";
import { AXES, type Axis, DIMENSIONS } from "@/lib/questionnaire/types";
import { type Targets, targetsOf } from "./targets";

/** One score in several results, in their order; null where a result does not tell it. */
export interface ComparedScore {
  id: string;
  axis: Axis;
  isMean: boolean;
  levels: (number | null)[];
  /** From the first result that tells it to the last; null where fewer than two do. */
  change: number | null;
  /** The level to reach from the first result on: what was set there, or else what it calls for; null for none. */
  target: number | null;
  /** How much of the way to that target was gone, 0–1; null where there was no way to go. */
  progress: number | null;
}

const COMPARED = ["verdict", "type", "style", "reach", "sourcing", "flavour", "team"] as const;

/** One part of the advice in several results; null where a result does not tell it. Team: full-time equivalents. */
export interface ComparedChoice {
  part: (typeof COMPARED)[number];
  values: (string | number | null)[];
  /** True where two results that tell it say different things. */
  isMoved: boolean;
}

export interface Comparison {
  /** Whether all answered the same: else the scores are compared, which rest on other questions. */
  basis: "same" | "editions" | "questionnaires";
  scores: ComparedScore[];
  advice: ComparedChoice[];
}

/**
 * Several results beside each other, score by score and choice by choice, in the order given: rounds, oldest first.
 * @param targets what was set for the first of them
 */
export function compareResults(decisions: Decision[], targets: Targets = {}): Comparison {
  return {
    basis: basisOf(decisions),
    scores: AXES.flatMap((axis) => {
      const ids = DIMENSIONS[axis].map((name) => `${axis}.${name}`);
      return [axis, ...ids].flatMap((id) => scoreOf(decisions, axis, id, targets));
    }),
    advice: COMPARED.map((part) => {
      const values = decisions.map(({ recommendation }) => adviceOf(recommendation, part));
      const told = new Set(values.filter((value) => value !== null));
      return { part, values, isMoved: told.size > 1 };
    }),
  };
}

function basisOf(decisions: Decision[]): Comparison["basis"] {
  const of = decisions.map(({ profile }) => profile.questionnaire);
  if (new Set(of.map(({ id }) => id)).size > 1) return "questionnaires";
  return new Set(of.map(({ edition }) => edition)).size > 1 ? "editions" : "same";
}

/** A score that at least one of the results tells. */
function scoreOf(decisions: Decision[], axis: Axis, id: string, targets: Targets): ComparedScore[] {
  const isMean = id === axis;
  const levels = decisions.map(({ profile }) => {
    const level = isMean ? profile[axis] : profile.dimensions.find((one) => one.id === id);
    return level && level.coverage > 0 ? level.level : null;
  });
  const known = levels.filter((level) => level !== null);
  const [first] = known;
  const last = known.at(-1);
  if (first === undefined || last === undefined) return [];
  const change = known.length > 1 ? last - first : null;
  const target = targetOf(decisions[levels.indexOf(first)] as Decision, id, targets);
  const way = target === null ? 0 : target - first;
  const progress = change !== null && way > 0 ? clamp(change / way, 0, 1) : null;
  return [{ id, axis, isMean, levels, change, target, progress }];
}

function targetOf(decision: Decision, id: string, targets: Targets): number | null {
  // The mean has no target of its own once single ones were set.
  if (id === "maturity") return Object.keys(targets).length > 0 ? null : decision.profile.maturity.target;
  return targetsOf(decision, targets).find((one) => one.id === id)?.target ?? null;
}

function adviceOf({ need, team, ...choices }: Decision["recommendation"], part: (typeof COMPARED)[number]) {
  if (part === "verdict") return need.verdict;
  if (part === "team") return team?.fte.likely ?? null;
  // Without an office there is none that works in any way.
  if (part === "flavour" && choices.type?.id === "none") return "none";
  return choices[part]?.id ?? null;
}
