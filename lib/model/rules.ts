import type { Rule } from "@/lib/questionnaire/types";
import { type Evidence, questionsAbout } from "./evidence";
import { type Signal, signal, weigh } from "./signals";
import type { Advice } from "./types";

interface Way {
  all: Signal[];
  unless: Signal[];
  points: Record<string, number>;
}

const compiled = new WeakMap<Rule, Way[]>();

function waysOf(rule: Rule): Way[] {
  let ways = compiled.get(rule);
  if (!ways) {
    ways = rule.ways.map(({ all = [], unless = [], points }) => ({
      all: all.map(signal),
      unless: unless.map(signal),
      points,
    }));
    compiled.set(rule, ways);
  }
  return ways;
}

/** How much speaks for a rule, in points of its own table: the best of its ways; 0 where none is open. */
function pointsOf(rule: Rule, evidence: Evidence): number {
  let most = 0;
  for (const way of waysOf(rule)) if (isOpen(way, evidence)) most = Math.max(most, weigh(way.points, evidence));
  return most;
}

/** Every one of its conditions holds to some degree, and none of its exceptions. */
function isOpen({ all, unless }: Way, evidence: Evidence): boolean {
  for (const { strength } of all) if (strength(evidence) <= 0) return false;
  for (const { strength } of unless) if (strength(evidence) > 0) return false;
  return true;
}

interface Called {
  id: string;
  rule: Rule;
  points: number;
  place: number;
}

/** The rules that something speaks for, the strongest first and equals in the order of the list, with their answers. */
export function applyRules(rules: Record<string, Rule>, ids: readonly string[], evidence: Evidence): Advice[] {
  const called: Called[] = [];
  for (let place = 0; place < ids.length; place++) {
    const id = ids[place] as string;
    const rule = rules[id] as Rule;
    const points = pointsOf(rule, evidence);
    if (points > 0) called.push({ id, rule, points, place });
  }
  called.sort((a, b) => b.points - a.points || a.place - b.place);
  return called.map(({ id, rule }) => ({ id, because: questionsAbout(evidence, rule.about) }));
}
