import { type Evidence, questionsAbout } from "./evidence";
import { type Ranking, rank } from "./ranking";
import { type Signal, signal } from "./signals";

/** Points for each signal, by its name. */
export type Points = Record<string, number>;

/** Things to choose from, each with its table of points. */
type Tables = Record<string, { points: Points }>;

interface Term {
  /** The place of the signal. */
  place: number;
  about: Signal["about"];
  points: number;
}

const terms = new WeakMap<Points, Term[]>();
const termsOfEach = new WeakMap<Tables, Map<string, Term[]>>();

/** The terms of a table, made once. */
function termsOf(table: Points): Term[] {
  let found = terms.get(table);
  if (!found) {
    found = Object.entries(table).map(([name, points]) => {
      const { place, about } = signal(name);
      return { place, about, points };
    });
    terms.set(table, found);
  }
  return found;
}

/** The terms of each table by its name, so that one look finds them all. */
function termsByName(tables: Tables): Map<string, Term[]> {
  let found = termsOfEach.get(tables);
  if (!found) {
    found = new Map(Object.entries(tables).map(([id, { points }]) => [id, termsOf(points)]));
    termsOfEach.set(tables, found);
  }
  return found;
}

/** The points that a table of signals gives. */
export function weigh(table: Points, evidence: Evidence): number {
  return sumOf(termsOf(table), evidence);
}

/** The points that the table of a name gives; 0 where there is none. */
export function weighNamed(name: string, tables: Tables, evidence: Evidence): number {
  return sumOf(termsByName(tables).get(name) ?? [], evidence);
}

function sumOf(terms: Term[], { strengths }: Evidence): number {
  let sum = 0;
  for (const { place, points } of terms) sum += points * (strengths[place] as number);
  return sum;
}

/** The answers behind the points of a table, the weightiest first; what spoke against is left out. */
export function becauseOf(table: Points, evidence: Evidence): string[] {
  const speaking: Ranking<string> = { ones: [], amounts: [] };
  for (const { place, points, about } of termsOf(table)) {
    const given = points * (evidence.strengths[place] as number);
    if (given > 0 && about) rank(about, given, speaking);
  }
  return questionsAbout(evidence, speaking.ones);
}

/** The choice with the most points, the first of equals, and the answers that spoke for it. */
export function choose<Id extends string>(
  ids: readonly Id[],
  tables: Tables,
  evidence: Evidence,
): { id: Id; because: string[] } {
  let best = ids[0] as Id;
  let most = Number.NEGATIVE_INFINITY;
  for (const id of ids) {
    const points = weighNamed(id, tables, evidence);
    if (points > most) {
      best = id;
      most = points;
    }
  }
  return { id: best, because: becauseOf((tables[best] as { points: Points }).points, evidence) };
}
