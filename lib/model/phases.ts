import type { Staffing } from "@/lib/questionnaire/plan";
import type { Work } from "./role-work";
import { type RoleBasis, rolesAtWork } from "./roles";
import { roundFte } from "./scale";
import type { Phase, Role } from "./team-types";
import type { Range } from "./types";

/** The first year of an office. */
interface Start {
  /** Posts at the start. */
  now: Range;
  /** What the curves ask for in the end, as far as it can be paid in the first year. */
  goal: number;
  /** The most that the curves give, as far as it can be paid. */
  most: number;
  /** Without a unit, for one programme, and where an office works already, the size stays. */
  grows: boolean;
  /** Without backing at the top the first half-year goes into finding it; with an office that struggles, into its task. */
  waits: boolean;
  /** What there is to do once it has grown. */
  work: Work[];
}

/**
 * The office now, at six and at twelve months. It grows towards what the curves ask for, at most as fast as `growth`
 * allows, not before it has a sponsor and a task, and only where the pilot works: low is the office that was not allowed to grow.
 * No phase is smaller than the one before. All of it is judgement.
 */
export function planPhases(
  { now, goal, most, grows, waits, work }: Start,
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
  const half = waits ? now.likely : towards(now.likely, (now.likely + goal) / 2);
  const year = towards(half, goal);
  const halfHigh = waits ? now.high : Math.max(half, towards(now.high, most));
  const yearHigh = Math.max(year, towards(halfHigh, most));
  const later = half > now.likely ? rolesAtWork(half, basis, { work, before: roles }, staffing) : roles;
  return [
    { id: "now", fte: now, roles },
    { id: "half-year", fte: { low: now.likely, likely: half, high: halfHigh }, roles: later },
    {
      id: "year",
      fte: { low: now.likely, likely: year, high: yearHigh },
      roles: year > half ? rolesAtWork(year, basis, { work, before: later }, staffing) : later,
    },
  ];
}
