import type { Staffing } from "@/lib/questionnaire/plan";
import { type RoleBasis, rolesFor } from "./roles";
import { roundFte } from "./scale";
import type { Phase, Role } from "./team-types";
import type { Range } from "./types";

/** The first year of an office. */
interface Start {
  /** Posts at the start; high is the most that can be paid now. */
  now: Range;
  /** What the curves ask for in the end. */
  goal: number;
  /** The most that the curves give. */
  most: number;
  /** Without a unit, and for one programme, the size stays. */
  grows: boolean;
  /** Without backing at the top the first half-year goes into finding it. */
  isBacked: boolean;
}

/**
 * The office now, at six and at twelve months. It grows towards what the curves ask for, at most as fast as `growth`
 * allows, not before it has a sponsor, and only where the pilot works: low is the office that was not allowed to grow.
 * No phase is smaller than the one before. All of it is judgement.
 */
export function planPhases(
  { now, goal, most, grows, isBacked }: Start,
  roles: Role[],
  basis: RoleBasis,
  staffing: Staffing,
): Phase[] {
  if (!grows) {
    return [
      { id: "now", fte: now, roles },
      { id: "half-year", fte: now, roles },
      { id: "year", fte: now, roles },
    ];
  }
  const { growth } = staffing;
  const atMost = (fte: number) => Math.max(fte * growth.factor, fte + growth.posts);
  const towards = (from: number, to: number) => Math.max(from, roundFte(Math.min(atMost(from), to)));
  const half = isBacked ? towards(now.likely, (now.likely + goal) / 2) : now.likely;
  const year = towards(half, goal);
  const halfHigh = isBacked ? Math.max(half, towards(now.high, most)) : now.high;
  const yearHigh = Math.max(year, towards(halfHigh, most));
  const later = rolesFor(half, basis, staffing, roles);
  return [
    { id: "now", fte: now, roles },
    { id: "half-year", fte: { low: now.likely, likely: half, high: halfHigh }, roles: later },
    {
      id: "year",
      fte: { low: now.likely, likely: year, high: yearHigh },
      roles: rolesFor(year, basis, staffing, later),
    },
  ];
}
