import type { Parameters } from "@/lib/questionnaire/types";
import { type Evidence, levelOf } from "./evidence";
import { planPhases } from "./phases";
import { decidePlace } from "./place";
import { workOf } from "./role-work";
import { idleRoles, rolesAtWork } from "./roles";
import { affordable, type Office } from "./team-size";
import type { Team, TeamSize } from "./team-types";
import type { Service } from "./types";

/**
 * Who is in an office of this size, now and in a year; and whom they report to.
 * @param services what it does; where nothing is known of it, the usual roles of that size
 */
export function staffTeam(
  evidence: Evidence,
  office: Office,
  size: TeamSize,
  services: Service[],
  parameters: Parameters,
): Team {
  const { type, style, reach, practice } = office;
  const { staffing } = parameters;
  const { fte, goal, pool, limits, curves } = size;
  const { low, likely, high } = fte;
  const basis = { type, style, reach, idle: idleRoles(practice, style, staffing) };
  const today = evidence.profile.context.office;
  const work = (later: boolean) => workOf(services, { pool, keeps: today === "working", later }, parameters.services);
  const roles = rolesAtWork(likely, basis, { work: work(false) }, staffing);
  // What was said could be spent is said of twelve months, so it holds for each of the phases.
  const most = goal === null ? high : Math.max(likely, Math.min(high, affordable(evidence, parameters)));
  const start = {
    now: { low, likely, high: most },
    goal: Math.min(goal ?? likely, most),
    most,
    // A new office is tried and grows; one that works changes its tasks before its posts.
    grows: goal !== null && reach !== "project" && today !== "working",
    work: work(true),
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
