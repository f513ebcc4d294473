import type { Rule } from "@/lib/questionnaire/plan";
import { bitOf, type Evidence, questionsAbout } from "./evidence";
import { sumOf, type Term, termsOf } from "./points";
import { type Signal, signal } from "./signals";
import type { Advice } from "./types";

/** A dimension or fact whose answers may be cited, and the signals of the way that read it and speak for the rule. */
interface Cite {
  about: string;
  signals: Signal[];
}

interface Way {
  all: Signal[];
  unless: Signal[];
  /** What it gives in any case. */
  fixed: number;
  terms: Term[];
  cites: Cite[];
  /** The bits of what has to be known for it to be open. */
  needs: number;
  /** The bits of the services that the office has to begin with. */
  begins: number;
}

interface Compiled {
  id: string;
  rule: Rule;
  ways: Way[];
}

/** A rule that something speaks for. */
export interface Called<One extends Rule = Rule> {
  id: string;
  rule: One;
  points: number;
  /** What may be cited of its best way. */
  cites: Cite[];
}

const compiled = new WeakMap<object, Compiled[]>();

/** A table is compiled once, in the order of the ids it is first asked with; older tables lack the newest ids. */
function compile(rules: Record<string, Rule>, ids: readonly string[]): Compiled[] {
  let table = compiled.get(rules);
  if (!table) {
    table = ids.flatMap((id) => {
      const rule = rules[id];
      return rule ? [{ id, rule, ways: rule.ways.map((way) => compileWay(way, rule)) }] : [];
    });
    compiled.set(rules, table);
  }
  return table;
}

function compileWay({ all: named = [], unless = [], points, about }: Rule["ways"][number], rule: Rule): Way {
  const conditions = named.map(signal);
  const { always: fixed = 0, ...others } = points;
  const terms = termsOf(others);
  // Terms that rest on several things give points as soon as one of them is known.
  const [first] = terms;
  const same = terms.every((term) => term.signal.about === first?.signal.about);
  const needed = first && same && fixed === 0 ? [...conditions, first.signal] : conditions;
  let needs = 0;
  let begins = 0;
  for (const { begins: bit } of conditions) begins |= bit;
  for (const each of needed) if (each.needsIt && each.about) needs |= bitOf(each.about);
  // What the bits tell needs no second look.
  const all = conditions.filter((each) => each.begins === 0);
  const speaking = [...conditions, ...terms.filter((term) => term.points > 0).map((term) => term.signal)];
  const cites = citesOf(about ?? rule.about, speaking);
  return { all, unless: unless.map(signal), fixed, terms, cites, needs, begins };
}

/** Of what a rule is about, what one of its ways reads; what it does not read it does not rest on. */
function citesOf(about: string[], speaking: Signal[]): Cite[] {
  const cites = about.map((id) => ({ about: id, signals: speaking.filter((each) => each.about === id) }));
  return cites.filter(({ signals }) => signals.length > 0);
}

/** The points of a way; 0 unless every one of its conditions holds to some degree, and none of its exceptions. */
function pointsOf({ all, unless, fixed, terms }: Way, evidence: Evidence): number {
  for (const { strength } of all) if (strength(evidence) <= 0) return 0;
  for (const { strength } of unless) if (strength(evidence) > 0) return 0;
  return fixed + sumOf(terms, evidence);
}

/**
 * The rules that something speaks for, at most so many, the strongest first and equals in the order of the list. What
 * speaks for a rule is the best of its open ways, in points of its own table.
 */
export function callRules<One extends Rule>(
  rules: Record<string, One>,
  ids: readonly string[],
  evidence: Evidence,
  most = Number.POSITIVE_INFINITY,
): Called<One>[] {
  const called: Called<One>[] = [];
  for (const { id, rule, ways } of compile(rules, ids)) {
    let points = 0;
    let best: Way | null = null;
    for (const way of ways) {
      if ((way.needs & ~evidence.known) !== 0 || (way.begins & ~evidence.begun) !== 0) continue;
      const given = pointsOf(way, evidence);
      if (given <= points) continue;
      points = given;
      best = way;
    }
    if (best) insert({ id, rule: rule as One, points, cites: best.cites }, called, most);
  }
  return called;
}

/** Puts a rule behind those with as many points or more; quicker than sorting at the end. */
function insert<One extends Rule>(one: Called<One>, called: Called<One>[], most: number): void {
  let place = called.length;
  while (place > 0 && (called[place - 1] as Called<One>).points < one.points) place--;
  if (place >= most) return;
  for (let from = Math.min(called.length, most - 1); from > place; from--)
    called[from] = called[from - 1] as Called<One>;
  called[place] = one;
}

/** The answers that a rule rests on here: of what it may cite, what holds to some degree; none where no answer asked for it. */
export function answersBehind({ cites }: Pick<Called, "cites">, evidence: Evidence): string[] {
  const about: string[] = [];
  for (const cite of cites) if (cite.signals.some(({ strength }) => strength(evidence) > 0)) about.push(cite.about);
  return questionsAbout(evidence, about);
}

interface Limits {
  /** So many are given where so many are called for. */
  least?: number;
  most?: number;
  /** Points that it takes beyond the least. */
  enough?: number;
}

/** The pieces of advice that are called for, the strongest first, each with its answers. */
export function applyRules(
  rules: Record<string, Rule>,
  ids: readonly string[],
  evidence: Evidence,
  { least = 0, most, enough = 0 }: Limits = {},
): Advice[] {
  const advice: Advice[] = [];
  for (const called of callRules(rules, ids, evidence, most)) {
    if (advice.length >= least && called.points < enough) break;
    advice.push({ id: called.id, because: answersBehind(called, evidence) });
  }
  return advice;
}
