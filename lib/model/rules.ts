import type { Rule } from "@/lib/questionnaire/plan";
import { type Evidence, joined, questionsOf } from "./evidence";
import { type Ranking, rank } from "./ranking";
import { signal } from "./signals";
import type { Advice } from "./types";

/** A dimension or fact whose answers may be cited, and the places of the signals that read it and speak for the rule. */
interface Cite {
  about: string;
  places: number[];
  /** How strongly one of these has to hold, at its place, for the answers to speak for the rule and not against it. */
  least: number[];
}

/** One way to a rule, with what it cites. */
export interface CitingWay {
  id: string;
  /** The place of the rule in its table. */
  place: number;
  cites: Cite[];
}

/** A table whose ways stand one behind the other in plain numbers: following objects would take twice as long. */
interface Table {
  ways: CitingWay[];
  /** For each rule where its ways end. */
  ends: number[];
  /** For each way where its conditions, its exceptions and its terms begin in the two lists below. */
  begins: number[];
  /** The places of the signals. */
  places: number[];
  /** What each term gives at full strength; 0 for conditions and exceptions. */
  points: number[];
  /** For each way what it gives in any case. */
  given: number[];
}

const compiled = new WeakMap<object, Table>();

/** A table is compiled once, in the order of the ids it is first asked with; older tables lack the newest ids. */
function tableOf(rules: Record<string, Rule>, ids: readonly string[]): Table {
  let table = compiled.get(rules);
  if (!table) {
    table = compile(ids.flatMap((id) => (rules[id] ? [{ id, rule: rules[id] }] : [])));
    compiled.set(rules, table);
  }
  return table;
}

function compile(listed: { id: string; rule: Rule }[]): Table {
  const table: Table = { ways: [], ends: [], begins: [], places: [], points: [], given: [] };
  const { begins, places, points } = table;
  const add = (name: string, most: number) => {
    places.push(placeOf(name));
    points.push(most);
  };
  for (const [place, { id, rule }] of listed.entries()) {
    for (const way of rule.ways) {
      const { always = 0, ...others } = way.points;
      begins.push(places.length);
      for (const name of way.all ?? []) add(name, 0);
      begins.push(places.length);
      for (const name of way.unless ?? []) add(name, 0);
      begins.push(places.length);
      for (const [name, most] of Object.entries(others)) add(name, most);
      table.given.push(always);
      table.ways.push({ id, place, cites: citesOf(way, rule) });
    }
    table.ends.push(table.ways.length);
  }
  table.begins.push(table.places.length);
  return table;
}

const placeOf = (name: string) => signal(name).place;

/** Of what a rule is about, what one of its ways reads; what it does not read it does not rest on. */
function citesOf({ all = [], points, about }: Rule["ways"][number], rule: Rule): Cite[] {
  const speaking = [...all, ...Object.keys(points).filter((name) => (points[name] as number) > 0)];
  const cites = (about ?? rule.about).map((id) => {
    const names = speaking.filter((name) => signal(name).about === id);
    return { about: id, places: names.map(placeOf), least: names.map(leastToSpeak) };
  });
  return cites.filter(({ places }) => places.length > 0);
}

/** A reading of the whole scale holds a little at its other end too: there the answer speaks against the rule. */
const leastToSpeak = (name: string) => (/^(low|high):/.test(name) ? 0.5 : Number.MIN_VALUE);

/**
 * The rules that something speaks for, each by the best of its open ways, at most so many, the strongest first and
 * equals in the order of the list; with their points, which compare within a table alone. A way is open where each of
 * its conditions holds to some degree, and none of its exceptions.
 */
export function callRules(
  table: Record<string, Rule>,
  ids: readonly string[],
  { strengths }: Evidence,
  most?: number,
): Ranking<CitingWay> {
  const compiled = tableOf(table, ids);
  const { ways, ends } = compiled;
  const ranking: Ranking<CitingWay> = { ones: [], amounts: [] };
  let way = 0;
  for (let rule = 0; rule < ends.length; rule++) {
    let highest = 0;
    let best = -1;
    for (const end = ends[rule] as number; way < end; way++) {
      const points = pointsOf(way, compiled, strengths);
      if (points <= highest) continue;
      highest = points;
      best = way;
    }
    if (best >= 0) rank(ways[best] as CitingWay, highest, ranking, most);
  }
  return ranking;
}

/** What a way gives; 0 where it is closed. */
function pointsOf(way: number, { begins, places, points, given }: Table, strengths: number[]): number {
  let each = begins[3 * way] as number;
  const exceptions = begins[3 * way + 1] as number;
  const terms = begins[3 * way + 2] as number;
  const end = begins[3 * way + 3] as number;
  for (; each < exceptions; each++) if (strengths[places[each] as number] === 0) return 0;
  for (; each < terms; each++) if (strengths[places[each] as number] !== 0) return 0;
  let sum = given[way] as number;
  for (; each < end; each++) sum += (points[each] as number) * (strengths[places[each] as number] as number);
  return sum;
}

/** The answers that a rule rests on here: of what it may cite, what speaks for it; none where no answer asked for it. */
export function answersBehind({ cites }: CitingWay, evidence: Evidence): string[] {
  let questions: string[] = [];
  for (const { about, places, least } of cites) {
    const holds = places.some((place, each) => (evidence.strengths[place] as number) >= (least[each] as number));
    if (holds) questions = joined(questions, questionsOf(evidence, about));
  }
  return questions;
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
  const { ones, amounts } = callRules(rules, ids, evidence, most);
  for (const [place, way] of ones.entries()) {
    if (place >= least && (amounts[place] as number) < enough) break;
    advice.push({ id: way.id, because: answersBehind(way, evidence) });
  }
  return advice;
}
