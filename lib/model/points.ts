import { type Evidence, questionsAbout } from "./evidence";
import { type Signal, signal } from "./signals";

/** Points for each signal, by its name. */
export type Points = Record<string, number>;

interface Term {
  /** The place of the signal. */
  place: number;
  about: Signal["about"];
  points: number;
}

const tables = new WeakMap<Points, Term[]>();

/** The terms of a table, made once. */
function termsOf(table: Points): Term[] {
  let terms = tables.get(table);
  if (!terms) {
    terms = Object.entries(table).map(([name, points]) => ({ ...signal(name), points }));
    tables.set(table, terms);
  }
  return terms;
}

/** The points that a table of signals gives. */
export function weigh(table: Points, { strengths }: Evidence): number {
  let sum = 0;
  for (const { place, points } of termsOf(table)) sum += points * (strengths[place] as number);
  return sum;
}

/** The answers behind the points of a table, the weightiest first; what spoke against is left out. */
export function becauseOf(table: Points, evidence: Evidence): string[] {
  const parts: { points: number; about: string }[] = [];
  for (const { place, points, about } of termsOf(table)) {
    const given = points * (evidence.strengths[place] as number);
    if (given > 0 && about) parts.push({ points: given, about });
  }
  if (parts.length > 1) parts.sort((a, b) => b.points - a.points);
  return questionsAbout(
    evidence,
    parts.map(({ about }) => about),
  );
}

/** The choice with the most points, the first of equals, and the answers that spoke for it. */
export function choose<Id extends string>(
  ids: readonly Id[],
  tables: Record<string, { points: Points }>,
  evidence: Evidence,
): { id: Id; because: string[] } {
  const tableOf = (id: Id) => (tables[id] as { points: Points }).points;
  let best = ids[0] as Id;
  let most = Number.NEGATIVE_INFINITY;
  for (const id of ids) {
    const points = weigh(tableOf(id), evidence);
    if (points > most) {
      best = id;
      most = points;
    }
  }
  return { id: best, because: becauseOf(tableOf(best), evidence) };
}
