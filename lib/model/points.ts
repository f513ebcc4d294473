import { type Evidence, questionsAbout } from "./evidence";
import { signal } from "./signals";

/** Points for each signal, by its name. */
export type Points = Record<string, number>;

/** Things to choose from, each with its table of points. */
type Tables = Record<string, { points: Points }>;

/** A table of points with its signals found: the places of their strengths, and what each is about. */
interface Terms {
  places: number[];
  points: number[];
  abouts: (string | null)[];
}

const NOTHING: Terms = { places: [], points: [], abouts: [] };
const found = new WeakMap<Points, Terms>();
const foundOfAll = new WeakMap<Tables, Map<string, Terms>>();

/** The terms of a table, made once. */
function termsOf(table: Points): Terms {
  let terms = found.get(table);
  if (!terms) {
    const signals = Object.keys(table).map(signal);
    terms = {
      places: signals.map(({ place }) => place),
      points: Object.values(table),
      abouts: signals.map(({ about }) => about),
    };
    found.set(table, terms);
  }
  return terms;
}

/** The terms of several tables by their names, looked up together. */
export function termsOfAll(tables: Tables): Map<string, Terms> {
  let all = foundOfAll.get(tables);
  if (!all) {
    all = new Map(Object.entries(tables).map(([id, { points }]) => [id, termsOf(points)]));
    foundOfAll.set(tables, all);
  }
  return all;
}

/** The points that a table of signals gives. */
export function weigh(table: Points, evidence: Evidence): number {
  return weighTerms(termsOf(table), evidence);
}

/** The points that terms give; none where there are no terms. */
export function weighTerms({ places, points }: Terms = NOTHING, { strengths }: Evidence): number {
  let sum = 0;
  for (let term = 0; term < places.length; term++)
    sum += (points[term] as number) * (strengths[places[term] as number] as number);
  return sum;
}

/** The answers behind the points of a table, the weightiest first; what spoke against is left out. */
export function becauseOf(table: Points, evidence: Evidence): string[] {
  return becauseOfTerms(termsOf(table), evidence);
}

function becauseOfTerms({ places, points, abouts }: Terms, evidence: Evidence): string[] {
  const parts: { given: number; about: string }[] = [];
  for (let term = 0; term < places.length; term++) {
    const given = (points[term] as number) * (evidence.strengths[places[term] as number] as number);
    const about = abouts[term];
    if (given > 0 && about) parts.push({ given, about });
  }
  if (parts.length > 1) parts.sort((a, b) => b.given - a.given);
  return questionsAbout(
    evidence,
    parts.map(({ about }) => about),
  );
}

/** The choice with the most points, the first of equals, and the answers that spoke for it. */
export function choose<Id extends string>(
  ids: readonly Id[],
  tables: Tables,
  evidence: Evidence,
): { id: Id; because: string[] } {
  const terms = termsOfAll(tables);
  let best = ids[0] as Id;
  let most = Number.NEGATIVE_INFINITY;
  for (const id of ids) {
    const points = weighTerms(terms.get(id), evidence);
    if (points > most) {
      best = id;
      most = points;
    }
  }
  return { id: best, because: becauseOfTerms(terms.get(best) as Terms, evidence) };
}
