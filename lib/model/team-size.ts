import type { OutlineParameters } from "@/lib/questionnaire/types";
import { middleOfBand, readCurves, roundCurves } from "./curves";
import { type Evidence, levelOf } from "./evidence";
import type { Profile } from "./profile";
import { roundFte } from "./scale";
import type { Curves, LimitId, TeamSize } from "./team-types";
import type { Practice, Range, ReachId, StyleId, TypeId, Verdict } from "./types";

/** What the size of an office follows from. */
export interface Office {
  verdict: Verdict;
  type: TypeId;
  style: StyleId;
  reach: ReachId;
  practice: Practice[];
}

/**
 * How many people the office takes, as a range. Low: the Decium curve at the fewest people the answer allows. Likely:
 * the same curve at the geometric middle. High: the P3O table at the most. Type, style, reach, complexity and reporting
 * tools then scale it; those factors are judgement, their direction follows Cooch 2006. Where the yearly project spend
 * is known, the highest published share of its upper end limits the range, and of its middle what is planned for the
 * year. An office begins
 * no larger than can be paid for. Without a unit it is a share of one person's time.
 */
export function sizeTeam(evidence: Evidence, office: Office, parameters: OutlineParameters): TeamSize {
  return office.type === "none" ? ownersTime(evidence, office, parameters) : unit(evidence, office, parameters);
}

/** The owner's time, larger where there is more to look after; it stays what it is. */
function ownersTime({ profile }: Evidence, { verdict }: Office, { team }: OutlineParameters): TeamSize {
  const people = profile.quantities.people?.low ?? 0;
  const large = team.partTimeLarge.find((each) => people >= each.people);
  const posts = verdict === "not-now" ? team.partTime["not-now"] : (large?.fte ?? team.partTime.lightweight);
  const [low, likely, high] = posts as [number, number, number];
  return { fte: { low, likely, high }, goal: null, pool: null, limits: [], curves: null };
}

function unit(evidence: Evidence, office: Office, parameters: OutlineParameters): TeamSize {
  const { style, reach } = office;
  const { team } = parameters;
  const curves = readCurves(evidence.profile, parameters);
  const factor = factorOf(evidence, office, parameters);
  const posts = (fte: number) => Math.max(team.minimum, roundFte(fte * factor));
  const most = posts(curves.p3o.high);
  const share = shareOf(evidence.profile, parameters);
  const means = affordable(evidence, parameters);
  const wanted = Math.min(posts(curves.decium.likely), share.middle);
  const likely = Math.min(wanted, means);
  const fte = { low: Math.min(posts(curves.decium.low), likely), likely, high: Math.min(most, share.most) };
  // An office that ends with its programme does not grow towards the middle of the curves.
  const called = reach === "project" ? posts(curves.decium.likely) : Math.min(posts(middleOf(curves)), fte.high);
  const goal = Math.max(likely, Math.min(called, share.middle));
  return {
    fte,
    goal,
    pool: poolOf(evidence.profile, style, parameters.managers),
    limits: limitsOf(means < Math.max(wanted, goal), share.most < most || share.middle < called),
    curves: roundCurves(curves),
  };
}

/** Between the two curves, which disagree. */
function middleOf({ decium, p3o }: Curves): number {
  return (decium.likely + p3o.likely) / 2;
}

/** The posts that the highest share pays for, at the middle of the yearly project spend and at its upper end. */
function shareOf(
  { quantities: { spend } }: Profile,
  { team, staffing }: OutlineParameters,
): { middle: number; most: number } {
  if (!spend) return { middle: Number.POSITIVE_INFINITY, most: Number.POSITIVE_INFINITY };
  const posts = (money: number) =>
    Math.max(team.minimum, roundFte((money * (staffing.share[1] as number)) / staffing.costPerPost));
  return { middle: posts(middleOfBand(spend)), most: posts(spend.high) };
}

function limitsOf(byMeans: boolean, bySpend: boolean): LimitId[] {
  const limits: LimitId[] = [];
  if (byMeans) limits.push("means");
  if (bySpend) limits.push("spend");
  return limits;
}

function factorOf(evidence: Evidence, { type, style, reach }: Office, { team, staffing }: OutlineParameters): number {
  const reporting = levelOf(evidence.profile, "maturity.reporting");
  const tools = reporting === null ? 1 : (staffing.tools.find(({ from }) => reporting >= from)?.factor ?? 1);
  const complexity = team.complexity[evidence.profile.complexity.band];
  return team.type[type] * team.style[style] * team.reach[reach] * complexity * tools;
}

/** The posts that can be paid in the next twelve months: money for outside help is no cap on posts of others. */
export function affordable(evidence: Evidence, { team: { affordable: caps } }: OutlineParameters): number {
  const means = levelOf(evidence.profile, "readiness.means");
  if (means === null || evidence.profile.context.outsideOnly) return Number.POSITIVE_INFINITY;
  return caps.find(({ upTo }) => means <= upTo)?.posts ?? Number.POSITIVE_INFINITY;
}

/**
 * Project managers of a pool, from the projects that run at once; published loads are 3-5 projects a manager. Large
 * projects take more: at least one manager for every sixteen people on projects, as far as there are projects for them
 * (judgement: half of the published one for eight). Never more than one for every eight.
 */
function poolOf({ quantities }: Profile, style: StyleId, managers: OutlineParameters["managers"]): Range | null {
  if (style !== "resource-pool" || !quantities.projects) return null;
  const [fewest, most] = managers.projects;
  const { low, high } = quantities.projects;
  const people = quantities.people ?? { low: Infinity, high: Infinity };
  const posts = (projects: number, load: number, staff: number) => {
    const wanted = Math.max(projects / load, Math.min(projects, staff / managers.largeProject));
    return Math.max(1, Math.round(Math.min(wanted, staff / managers.people)));
  };
  return {
    low: posts(low, most, people.low),
    likely: posts(Math.sqrt(low * high), (fewest + most) / 2, Math.sqrt(people.low * people.high)),
    high: posts(high, fewest, people.high),
  };
}
