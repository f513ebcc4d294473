import type { Phase, Team } from "./team-types";

/** The phases of an office that grows; else the start alone, which is all that a summary knows. */
export function shownPhases({ fte, roles, phases }: Team): Phase[] {
  const [first] = phases;
  if (!first) return [{ id: "now", fte, roles }];
  return phases.at(-1)?.fte.likely === first.fte.likely ? [first] : phases;
}

/** Every role that is held in some phase, once, in the order in which they come. */
export function roleIds(phases: Phase[]): string[] {
  return [...new Set(phases.flatMap(({ roles }) => roles.map(({ id }) => id)))];
}

/** The posts of a role in a phase; 0 where nobody holds it. */
export function postsOf(id: string, { roles }: Phase): number {
  return roles.find((role) => role.id === id)?.fte ?? 0;
}
