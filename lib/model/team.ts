import type { Parameters } from "@/lib/questionnaire/types";
import { type Evidence, levelOf } from "./evidence";
import { planPhases } from "./phases";
import { decidePlace } from "./place";
import { idleRoles, rolesFor } from "./roles";
import { affordable, type Office } from "./team-size";
import type { Team, TeamSize } from "./team-types";

/** Who is in an office of this size, now and in a year; and whom they report to. */
export function staffTeam(evidence: Evidence, office: Office, size: TeamSize, parameters: Parameters): Team {
  const { type, style, reach, practice } = office;
  const { staffing } = parameters;
  const { fte, goal, pool, limits, curves } = size;
  const { low, likely, high } = fte;
  const basis = { type, style, reach, idle: idleRoles(practice, style, staffing) };
  const roles = rolesFor(likely, basis, staffing);
  const now =
    goal === null ? fte : { low, likely, high: Math.max(likely, Math.min(high, affordable(evidence, parameters))) };
  const grows = goal !== null && reach !== "project";
  const isBacked = (levelOf(evidence.profile, "readiness.sponsor") ?? Infinity) >= staffing.growth.sponsor;
  const start = { now, goal: goal ?? likely, most: high, grows, isBacked };
  return {
    fte,
    goal,
    pool,
    limits,
    curves,
    roles,
    phases: planPhases(start, roles, basis, staffing),
    place: likely > 0 ? decidePlace(evidence, reach, parameters) : null,
  };
}
