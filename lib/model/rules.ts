import type { Rule } from "@/lib/questionnaire/plan";
import { type Evidence, questionsAbout } from "./evidence";
import { type Ranking, rank } from "./ranking";
import { signal } from "./signals";
import type { Advice } from "./types";

/** A dimension or fact whose answers may be cited, and the places of the signals that read it and speak for the rule. */
interface Cite {
  about: string;
  places: number[];
}

/** One way to a rule, with what it cites. */
interface Way {
  id: string;
  rule: Rule;
  /** The place of the rule in its table. */
  place: number;
  cites: Cite[];
}

/** A table whose ways stand one behind the other in plain numbers: following objects would take twice as long. */
interface Table {
  ways: Way[];
  /**
   * For each rule how many ways; for each way how many conditions, exceptions and terms, and then the places of their
   * signals.
   */
  places: Int16Array;
  /** For each way what it gives in any case, and then the points of its terms. */
  points: Float64Array;
  /** How many rules there are. */
  size: number;
}

/** A rule that something speaks for. */
export interface Called<One extends Rule = Rule> {
  id: string;
  rule: One;
  /** Its place among the rules of its table. */
  place: number;
  points: number;
  /** What may be cited of its best way. */
  cites: Cite[];
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
  const places: number[] = [];
  const given: number[] = [];
  for (const { rule } of listed) {
    places.push(rule.ways.length);
    for (const { all = [], unless = [], points } of rule.ways) {
      const { always = 0, ...others } = points;
      const terms = Object.keys(others);
      places.push(all.length, unless.length, terms.length, ...[...all, ...unless, ...terms].map(placeOf));
      given.push(always, ...Object.values(others));
    }
  }
  const ways = listed.flatMap(({ id, rule }, place) =>
    rule.ways.map((way) => ({ id, rule, place, cites: citesOf(way, rule) })),
  );
  return { ways, places: Int16Array.from(places), points: Float64Array.from(given), size: listed.length };
}

const placeOf = (name: string) => signal(name).place;

/** Of what a rule is about, what one of its ways reads; what it does not read it does not rest on. */
function citesOf({ all = [], points, about }: Rule["ways"][number], rule: Rule): Cite[] {
  const speaking = [...all, ...Object.keys(points).filter((name) => (points[name] as number) > 0)];
  const cites = (about ?? rule.about).map((id) => ({
    about: id,
    places: speaking.filter((name) => signal(name).about === id).map(placeOf),
  }));
  return cites.filter(({ places }) => places.length > 0);
}

/**
 * The rules that something speaks for, at most so many, the strongest first and equals in the order of the list. What
 * speaks for a rule is the best of its open ways, in points of its own table. A way is open where each of its
 * conditions holds to some degree, and none of its exceptions.
 */
export function callRules<One extends Rule>(
  table: Record<string, One>,
  ids: readonly string[],
  { strengths }: Evidence,
  most = Number.POSITIVE_INFINITY,
): Called<One>[] {
  const { ways, places, points, size } = tableOf(table, ids);
  /** The best open way of each rule. */
  const ranking: Ranking<Way> = { ones: [], amounts: [] };
  let place = 0;
  let point = 0;
  let way = 0;
  for (let rule = 0; rule < size; rule++) {
    let highest = 0;
    let best = -1;
    for (const end = way + (places[place++] as number); way < end; way++) {
      const conditions = place + 3;
      const exceptions = conditions + (places[place] as number);
      const terms = exceptions + (places[place + 1] as number);
      place = terms + (places[place + 2] as number);
      let isOpen = true;
      for (let each = conditions; isOpen && each < exceptions; each++) isOpen = strengths[places[each] as number] !== 0;
      for (let each = exceptions; isOpen && each < terms; each++) isOpen = strengths[places[each] as number] === 0;
      let sum = points[point++] as number;
      if (!isOpen) {
        point += place - terms;
        continue;
      }
      for (let each = terms; each < place; each++)
        sum += (points[point++] as number) * (strengths[places[each] as number] as number);
      if (sum <= highest) continue;
      highest = sum;
      best = way;
    }
    if (best >= 0) rank(ways[best] as Way, highest, ranking, most);
  }
  return ranking.ones.map(({ id, rule, place, cites }, index) => {
    return { id, rule: rule as One, place, points: ranking.amounts[index] as number, cites };
  });
}

/** The answers that a rule rests on here: of what it may cite, what holds to some degree; none where no answer asked for it. */
export function answersBehind({ cites }: Pick<Called, "cites">, evidence: Evidence): string[] {
  const about: string[] = [];
  for (const cite of cites) if (cite.places.some((place) => evidence.strengths[place] !== 0)) about.push(cite.about);
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
