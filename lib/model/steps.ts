import { isBelowUnit } from "./need";
import type { Profile, ReachId, SourcingId, TypeId, Verdict } from "./types";

/** Every step by id; the place in this list is its slot in a summary code, so it only grows at the end. */
export const STEPS = [
  "find-sponsor",
  "find-hours",
  "start-with-the-willing",
  "meet-the-mandate",
  "programme-board",
  "contract-handover",
  "project-list",
  "name-leads",
  "one-page-brief",
  "stage-decisions",
  "early-warning",
  "rank-projects",
  "booking-table",
  "pool-managers",
  "dependency-meeting",
  "change-threshold",
  "health-check",
  "practice-circle",
  "name-owner",
  "keep-light",
  "monthly-review",
  "fewer-projects",
  "appoint-head",
  "branch-contacts",
  "measure-value",
  "date-to-look-again",
] as const;
type StepId = (typeof STEPS)[number];

/** What the advice rests on: the profile and the decisions taken so far. */
export interface Findings {
  profile: Profile;
  verdict: Verdict;
  type: TypeId;
  reach: ReachId;
  sourcing: SourcingId;
}

/** How urgent a step is (the higher, the sooner; 0 leaves it out), and the dimension whose answers ask for it. */
export interface Rule {
  id: StepId;
  dimension: string;
  urgency: (findings: Findings, level: (dimension: string) => number | null) => number;
}

const unit = ({ verdict }: Findings) => !isBelowUnit(verdict);
const gap = (level: number | null, upTo = 2) => (level !== null && level <= upTo ? upTo + 1 - level : 0);

/** When each step is called for. The urgencies are judgement. */
export const RULES: Rule[] = [
  {
    id: "find-sponsor",
    dimension: "readiness.sponsor",
    urgency: (f, l) => (unit(f) ? 4 * gap(l("readiness.sponsor")) : 0),
  },
  {
    id: "find-hours",
    dimension: "readiness.means",
    urgency: (f, l) => (f.verdict === "not-now" ? 0 : 6 * gap(l("readiness.means"), 1)),
  },
  {
    id: "start-with-the-willing",
    dimension: "readiness.rules",
    urgency: (f, l) => (unit(f) ? 2.2 * gap(l("readiness.rules")) : 0),
  },
  {
    id: "meet-the-mandate",
    dimension: "complexity.legal",
    urgency: ({ profile }) => (profile.context.mandate ? 7 : 0),
  },
  {
    id: "programme-board",
    dimension: "context.shape",
    urgency: (f) => (unit(f) && f.profile.context.shape === "programme" ? 4.5 : 0),
  },
  {
    id: "contract-handover",
    dimension: "context.managers",
    urgency: (f) => (unit(f) && f.sourcing !== "internal" ? 2.6 : 0),
  },
  {
    id: "project-list",
    dimension: "maturity.portfolio",
    urgency: (f, l) => 5.5 * gap(l("maturity.portfolio"), 1) * (many(f) ? 1 : 0.4),
  },
  {
    id: "name-leads",
    dimension: "context.managers",
    urgency: ({ profile }) => (profile.context.managers === "nobody" ? 5 : 0),
  },
  {
    id: "one-page-brief",
    dimension: "maturity.method",
    urgency: (f, l) => (unit(f) ? 0 : Math.max(0.4, 1.5 * gap(l("maturity.method")))),
  },
  {
    id: "stage-decisions",
    dimension: "maturity.method",
    urgency: (f, l) => (unit(f) ? 1.6 * gap(l("maturity.method"), 3) * firmness(f) : 0),
  },
  {
    id: "early-warning",
    dimension: "maturity.control",
    urgency: (f, l) => 1.5 * gap(l("maturity.control")) || (unit(f) ? 0 : 0.4),
  },
  {
    id: "rank-projects",
    dimension: "maturity.portfolio",
    urgency: (f, l) => (many(f) && l("maturity.portfolio") !== 1 ? 1.5 * gap(l("maturity.portfolio"), 3) : 0),
  },
  {
    id: "booking-table",
    dimension: "maturity.resources",
    urgency: (f, l) => (many(f) ? 1.5 * gap(l("maturity.resources")) : 0),
  },
  {
    id: "pool-managers",
    dimension: "context.managers",
    urgency: ({ type }) => (type === "directive" ? 3.2 : 0),
  },
  {
    id: "dependency-meeting",
    dimension: "complexity.interfaces",
    urgency: (f, l) =>
      many(f) ? 0.7 * (l("complexity.interfaces") ?? 0) * ((l("complexity.interfaces") ?? 0) >= 3.5 ? 1 : 0) : 0,
  },
  {
    id: "change-threshold",
    dimension: "complexity.stability",
    urgency: (_, l) => ((l("complexity.stability") ?? 0) >= 4.5 ? 2.9 : 0),
  },
  {
    id: "health-check",
    dimension: "complexity.strategic",
    urgency: (_, l) => ((l("complexity.strategic") ?? 0) >= 4.5 ? 2.8 : 0),
  },
  { id: "practice-circle", dimension: "readiness.rules", urgency: ({ type }) => (type === "supportive" ? 3.6 : 0) },
  { id: "name-owner", dimension: "size.projects", urgency: ({ verdict }) => (verdict === "lightweight" ? 5 : 0) },
  {
    id: "keep-light",
    dimension: "maturity.method",
    urgency: ({ profile }) => (profile.maturity.level >= profile.maturity.target ? 2.2 : 0),
  },
  {
    id: "monthly-review",
    dimension: "maturity.control",
    urgency: (f, l) => (unit(f) ? 0 : 1 + 0.6 * gap(l("maturity.control"), 4)),
  },
  { id: "fewer-projects", dimension: "size.projects", urgency: (f) => (overloaded(f) ? 4 : 0) },
  {
    id: "appoint-head",
    dimension: "readiness.sponsor",
    urgency: (f, l) => (unit(f) && (l("readiness.sponsor") ?? 3) >= 3 ? 4.2 : 0),
  },
  {
    id: "branch-contacts",
    dimension: "context.shape",
    urgency: (f) => (unit(f) && f.reach === "hub-and-spoke" ? 2.5 : 0),
  },
  {
    id: "measure-value",
    dimension: "maturity.control",
    urgency: (f) => (unit(f) ? 0.5 : 0),
  },
  {
    id: "date-to-look-again",
    dimension: "size.projects",
    urgency: (f) => (unit(f) ? 0.3 : 0.5),
  },
];

/** More than one project at a time, so that they can get into each other's way. */
function many({ profile }: Findings): boolean {
  return (profile.quantities.projects?.high ?? 2) > 1;
}

/** A supportive office offers steps; the others set them. */
function firmness({ type }: Findings): number {
  return type === "supportive" ? 0.6 : 1;
}

/** Fewer than three people for each project: they cannot all be worked on at once. */
function overloaded({ profile }: Findings): boolean {
  const { people, projects } = profile.quantities;
  return people !== null && projects !== null && people.high < 3 * projects.low;
}
