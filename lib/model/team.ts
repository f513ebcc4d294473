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
  // What was said could be spent is said of twelve months, so it holds for each of the phases.
  const most = goal === null ? high : Math.max(likely, Math.min(high, affordable(evidence, parameters)));
  const today = evidence.profile.context.office;
  const start = {
    now: { low, likely, high: most },
    goal: Math.min(goal ?? likely, most),
    most,
    // A new office is tried and grows; one that works changes its tasks before its posts.
    grows: goal !== null && reach !== "project" && today !== "working",
    waits: today === "struggling" || !isBacked(evidence, staffing.growth.sponsor),
  };
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

function isBacked({ profile }: Evidence, least: number): boolean {
  return (levelOf(profile, "readiness.sponsor") ?? Number.POSITIVE_INFINITY) >= least;
}
