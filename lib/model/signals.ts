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
  add("outsideOnly", context.outsideOnly ? 1 : 0, "readiness.means");
  add("manyPeople", (quantities.people?.low ?? 0) >= 80 ? 1 : 0, "size.people");
  add("fewPeople", (quantities.people?.high ?? 80) < 80 ? 1 : 0, "size.people");
  add("oneProject", quantities.projects?.high === 1 ? 1 : 0, "size.projects");
  if (context.shape) add(`shape:${context.shape}`, 1, "context.shape");
  if (context.managers) {
    add(`managers:${context.managers}`, 1, "context.managers");
    const missing = context.managers === "nobody" || context.managers === "beside-job";
    add("noManagers", missing || context.managers === "external" ? 1 : 0, "context.managers");
  }
  signals[type] = { strength: 1, because: [] };
  return signals;
}

/** The points a table of signals gives, and the answers behind those points, the weightiest first. */
export function weigh(table: Record<string, number>, signals: Signals): { points: number; because: string[] } {
  let points = 0;
  const parts: { points: number; because: string[] }[] = [];
  for (const [id, weight] of Object.entries(table)) {
    const signal = signals[id];
    if (!signal) continue;
    points += weight * signal.strength;
    if (weight > 0) parts.push({ points: weight * signal.strength, because: signal.because });
  }
  parts.sort((a, b) => b.points - a.points);
  return { points, because: [...new Set(parts.flatMap((part) => part.because))] };
}

/** The choice with the most points; the first of equals. */
export function choose<Id extends string>(
  ids: readonly Id[],
  tables: Record<Id, Record<string, number>>,
  signals: Signals,
): { id: Id; because: string[] } {
  const weighed = ids.map((id) => ({ id, ...weigh(tables[id], signals) }));
  const { id, because } = weighed.reduce((a, b) => (b.points > a.points ? b : a));
  return { id, because };
}
