import { isKnown, position } from "./scale";
import type { Profile, TypeId } from "./types";

/** How strongly each statement holds for a profile, 0–1; the tables of style, reach and sourcing are read with them. */
export type Signals = Record<string, { strength: number; because: string[] }>;

/**
 * Turns a profile into named signals: gaps of practice, the shape of the work, who leads projects, what can be spent.
 * A signal of an unknown fact is absent, so it speaks for nothing.
 */
export function signalsOf(profile: Profile, type: TypeId): Signals {
  const { context, quantities, sources } = profile;
  const signals: Signals = {};
  const add = (id: string, strength: number, dimension: string) => {
    if (strength > 0) signals[id] = { strength, because: sources[dimension] ?? [] };
  };
  const strengthOf = (dimension: string): number | null => {
    const level = profile.dimensions.find(({ id }) => id === dimension);
    return isKnown(level) ? position(level.level) : null;
  };
  const gap = (id: string, dimension: string) => {
    const strength = strengthOf(dimension);
    if (strength !== null) add(id, 1 - strength, dimension);
  };
  gap("noMethod", "maturity.method");
  gap("missedPlans", "maturity.control");
  gap("noPriorities", "maturity.portfolio");
  gap("noBooking", "maturity.resources");
  gap("refusal", "readiness.rules");
  add("sharedMethod", strengthOf("maturity.method") ?? 0, "maturity.method");
  add("interlocked", strengthOf("complexity.interfaces") ?? 0, "complexity.interfaces");
  add("ownPosts", (strengthOf("readiness.means") ?? 0) > 0.7 ? 1 : 0, "readiness.means");
  add("noMoney", (strengthOf("readiness.means") ?? 1) < 0.4 ? 1 : 0, "readiness.means");
  add("outsideOnly", context.outsideOnly ? 1 : 0, "readiness.means");
  add("manyPeople", (quantities.people?.low ?? 0) >= 80 ? 1 : 0, "size.people");
  add("fewPeople", (quantities.people?.high ?? 80) < 80 ? 1 : 0, "size.people");
  add("oneProject", quantities.projects?.high === 1 ? 1 : 0, "size.projects");
  add(context.shape ? `shape:${context.shape}` : "shapeUnknown", 1, "context.shape");
  if (context.managers) {
    add(`managers:${context.managers}`, 1, "context.managers");
    const missing = context.managers === "nobody" || context.managers === "beside-job";
    add("noManagers", missing || context.managers === "external" ? 1 : 0, "context.managers");
  }
  signals[type] = { strength: 1, because: [] };
  return signals;
}

/** The points that a table of signals gives. */
export function weigh(table: Record<string, number>, signals: Signals): number {
  let points = 0;
  for (const id in table) points += (table[id] as number) * (signals[id]?.strength ?? 0);
  return points;
}

/** The answers behind the points of a table, the weightiest first; what spoke against is left out. */
export function becauseOf(table: Record<string, number>, signals: Signals): string[] {
  const parts: { points: number; because: string[] }[] = [];
  for (const id in table) {
    const signal = signals[id];
    const points = (table[id] as number) * (signal?.strength ?? 0);
    if (signal && points > 0) parts.push({ points, because: signal.because });
  }
  parts.sort((a, b) => b.points - a.points);
  const questions: string[] = [];
  for (const { because } of parts) for (const id of because) if (!questions.includes(id)) questions.push(id);
  return questions;
}

/** The choice with the most points, the first of equals, and the answers that spoke for it. */
export function choose<Id extends string>(
  ids: readonly Id[],
  tables: Record<Id, Record<string, number>>,
  signals: Signals,
): { id: Id; because: string[] } {
  const points = ids.map((each) => weigh(tables[each], signals));
  const id = ids[points.indexOf(Math.max(...points))] as Id;
  return { id, because: becauseOf(tables[id], signals) };
}
