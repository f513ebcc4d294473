import type { Parameters } from "@/lib/questionnaire/types";
import { type Evidence, levelOf } from "./evidence";
import { rolesFor } from "./roles";
import { deciumFte, p3oFte } from "./sizing";
import type { Profile, Quantity, Range, ReachId, StyleId, Team, TypeId, Verdict } from "./types";

/** People on projects where nobody knows: the ends of the published tables. */
const UNKNOWN_PEOPLE = { low: 10, high: 600 };

/** What the size of an office follows from. */
interface Office {
  verdict: Verdict;
  type: TypeId;
  style: StyleId;
  reach: ReachId;
}

/**
 * How many people the office takes, as a range. Low: the Decium curve at the fewest people the answer allows. Likely:
 * the same curve at the geometric middle. High: the P3O table at the most. Type, style, reach and complexity then scale
 * it; those factors are judgement, their direction follows Cooch 2006. It begins no larger than can be paid for.
 * Without a unit it is a share of one person's time, larger where there is more to look after.
 */
export function sizeTeam(evidence: Evidence, office: Office, { team }: Parameters): Team {
  const { profile } = evidence;
  const { verdict, type, style } = office;
  const fte =
    type === "none" ? partTime(profile, verdict, team) : affordable(officeSize(profile, office, team), evidence, team);
  return { fte, roles: rolesFor(fte.likely, type, style), pool: poolOf(profile, type, style, team) };
}

function partTime({ quantities }: Profile, verdict: Verdict, team: Parameters["team"]): Range {
  const large = team.partTimeLarge.find(({ people }) => (quantities.people?.low ?? 0) >= people);
  const posts = verdict === "not-now" ? team.partTime["not-now"] : (large?.fte ?? team.partTime.lightweight);
  const [low, likely, high] = posts as [number, number, number];
  return { low, likely, high };
}

function officeSize(profile: Profile, { type, style, reach }: Office, team: Parameters["team"]): Range {
  const { low, high } = peopleOf(profile, team);
  const factor = team.type[type] * team.style[style] * team.reach[reach] * team.complexity[profile.complexity.band];
  const round = (fte: number) => Math.max(team.minimum, roundFte(fte * factor));
  return {
    low: round(deciumFte(low)),
    likely: round(deciumFte(Math.sqrt(low * high))),
    high: round(p3oFte(high)),
  };
}

/** The people on projects; where nobody knows, what the number of projects suggests. */
function peopleOf({ quantities: { people, projects } }: Profile, team: Parameters["team"]): Quantity {
  if (people) return people;
  if (!projects) return UNKNOWN_PEOPLE;
  const [fewest, most] = team.peoplePerProject as [number, number];
  return { low: fewest * projects.low, high: most * projects.high };
}

/** An office begins no larger than what can be spent on it: money for outside help is no cap on posts of others. */
function affordable(fte: Range, evidence: Evidence, { affordable: caps }: Parameters["team"]): Range {
  const means = levelOf(evidence, "readiness.means");
  if (means === null || evidence.profile.context.outsideOnly) return fte;
  const cap = caps.find(({ upTo }) => means <= upTo)?.posts ?? Number.POSITIVE_INFINITY;
  const likely = Math.min(fte.likely, cap);
  return { low: Math.min(fte.low, likely), likely, high: fte.high };
}

/** Halves below three posts, whole posts above: no precision beyond the data. */
function roundFte(fte: number): number {
  return fte < 3 ? Math.round(fte * 2) / 2 : Math.round(fte);
}

/**
 * Project managers of a pool, from the projects that run at once; published loads are 3-5 projects a manager. Never
 * more than one for every eight people on projects, the lower end of what is published.
 */
function poolOf({ quantities }: Profile, type: TypeId, style: StyleId, team: Parameters["team"]): Range | null {
  if (type === "none" || style !== "resource-pool" || !quantities.projects) return null;
  const [fewest, most] = team.projectsPerManager as [number, number];
  const { low, high } = quantities.projects;
  const people = quantities.people ?? { low: Infinity, high: Infinity };
  const posts = (projects: number, load: number, staff: number) =>
    Math.max(1, Math.round(Math.min(projects / load, staff / team.peoplePerManager)));
  return {
    low: posts(low, most, people.low),
    likely: posts(Math.sqrt(low * high), (fewest + most) / 2, Math.sqrt(people.low * people.high)),
    high: posts(high, fewest, people.high),
  };
}
