import type { Parameters } from "@/lib/questionnaire/types";
import { rolesFor } from "./roles";
import { deciumFte, p3oFte } from "./sizing";
import type { Profile, Range, StyleId, Team, TypeId, Verdict } from "./types";

/** People on projects where nobody knows: the ends of the published tables. */
const UNKNOWN_PEOPLE = { low: 10, high: 600 };

/**
 * How many people the office takes, as a range. Low: the Decium curve at the fewest people the answer allows. High: the
 * P3O table at the most. Likely: the geometric mean of both at the geometric middle of the range. Type, style and complexity then scale
 * it; those factors are judgement, their direction follows Cooch 2006. Without a unit it is a
 * share of one person's time.
 */
export function sizeTeam(profile: Profile, verdict: Verdict, type: TypeId, style: StyleId, { team }: Parameters): Team {
  const fte = type === "none" ? partTime(verdict, team) : officeSize(profile, type, style, team);
  return { fte, roles: rolesFor(fte.likely, type, style), pool: poolOf(profile, type, style, team) };
}

function partTime(verdict: Verdict, team: Parameters["team"]): Range {
  const [low, likely, high] = team.partTime[verdict === "not-now" ? "not-now" : "lightweight"] as [
    number,
    number,
    number,
  ];
  return { low, likely, high };
}

function officeSize(profile: Profile, type: TypeId, style: StyleId, team: Parameters["team"]): Range {
  const { low, high } = profile.quantities.people ?? UNKNOWN_PEOPLE;
  const middle = Math.sqrt(low * high);
  const factor = team.type[type] * team.style[style] * team.complexity[profile.complexity.band];
  const round = (fte: number) => Math.max(team.minimum, roundFte(fte * factor));
  return {
    low: round(deciumFte(low)),
    likely: round(Math.sqrt(deciumFte(middle) * p3oFte(middle))),
    high: round(p3oFte(high)),
  };
}

/** Halves below three posts, whole posts above: no precision beyond the data. */
function roundFte(fte: number): number {
  return fte < 3 ? Math.round(fte * 2) / 2 : Math.round(fte);
}

/** Project managers of a pool, from the projects that run at once; published loads are 3–5 projects a manager. */
function poolOf({ quantities }: Profile, type: TypeId, style: StyleId, team: Parameters["team"]): Range | null {
  if (type === "none" || style !== "resource-pool" || !quantities.projects) return null;
  const [fewest, most] = team.projectsPerManager as [number, number];
  const { low, high } = quantities.projects;
  const posts = (projects: number, load: number) => Math.max(1, Math.round(projects / load));
  return {
    low: posts(low, most),
    likely: posts(Math.sqrt(low * high), (fewest + most) / 2),
    high: posts(high, fewest),
  };
}
