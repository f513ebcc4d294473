import type { Choice, Range } from "./types";

export interface Role {
  id: string;
  /** Full-time equivalents, in steps of 0.1. */
  fte: number;
  /** Tasks of a project office that the role covers, of P3O's fifteen. */
  covers: string[];
}

/** What the published rules give, in posts, before any adjustment; at the fewest, the middle and the most people. */
export interface Curves {
  /** People on projects that the rules were read at. */
  people: Range;
  decium: Range;
  p3o: Range;
  /** 3–5 % of the yearly project spend in posts, at a cost of a post that is judgement; null where no spend is known. */
  spend: Range | null;
  /** The same share in money a year, in thousands of the currency that was meant. */
  budget: Range | null;
}

export const PHASES = ["now", "half-year", "year"] as const;

export interface Phase {
  id: (typeof PHASES)[number];
  fte: Range;
  /** They add up to `fte.likely`. */
  roles: Role[];
}

/** Whom the head of the office reports to. */
export const PLACES = ["top-management", "operations", "finance", "department", "programme-sponsor", "leader"] as const;
export type PlaceId = (typeof PLACES)[number];

/** What keeps an office smaller than the rules would have it: what can be paid, or its share of the project spend. */
export type LimitId = "means" | "spend";

export interface TeamSize {
  /** Full-time equivalents of the office itself, project managers of a pool not counted. */
  fte: Range;
  /** What the work calls for once the office has grown; null without a unit, and where only a summary is known. */
  goal: number | null;
  /** Project managers of a pool; null when the office keeps none. */
  pool: Range | null;
  limits: LimitId[];
  /** Null without a unit, and where only a summary is known. */
  curves: Curves | null;
}

export interface Team extends TeamSize {
  roles: Role[];
  /** The first year; none where only a summary is known. */
  phases: Phase[];
  /** Null where nobody is needed, and where only a summary is known. */
  place: Choice<PlaceId> | null;
}
