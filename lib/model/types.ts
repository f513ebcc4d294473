import type {
  Answers,
  Axis,
  ContextId,
  Delivery,
  Office,
  Phase,
  Purpose,
  Shape,
  Supply,
} from "@/lib/questionnaire/types";

/** Levels run from 1 to 5 on every axis; `lowest` and `highest` are what the open questions leave possible. */
export interface Level {
  level: number;
  lowest: number;
  highest: number;
  /** Share of the applicable questions that were answered, 0–1. */
  coverage: number;
}

export interface Dimension extends Level {
  id: string;
  axis: Axis;
  /** The answered questions behind it. */
  questions: string[];
}

export type Band = "simple" | "moderate" | "very";

interface Complexity extends Level {
  /** On the CIFTER scale of seven factors with four steps, 7–28. */
  sum: number;
  band: Band;
}

export interface Maturity extends Level {
  /** The dimension with the lowest level; null when none is known. */
  weakest: string | null;
  /** The level that this complexity asks for, 2–4. */
  target: number;
}

export interface Quantity {
  low: number;
  high: number;
}

export interface Profile {
  questionnaire: { id: string; edition: number };
  /** Share of the applicable questions that were answered, 0–1. */
  coverage: number;
  size: Level;
  complexity: Complexity;
  maturity: Maturity;
  readiness: Level;
  dimensions: Dimension[];
  quantities: {
    people: Quantity | null;
    projects: Quantity | null;
    /** Project money a year, in thousands of the currency that was meant. */
    spend: Quantity | null;
    sites: Quantity | null;
  };
  /** Null where the question is open or was not asked. */
  context: {
    shape: Shape | null;
    managers: Supply | null;
    delivery: Delivery | null;
    office: Office | null;
    purpose: Purpose | null;
    mandate: boolean | null;
    outsideOnly: boolean;
  };
  /** The answered question behind each fact of the context. */
  contextSources: Record<ContextId, string[]>;
  /** Questions that were left open or answered with "don't know". */
  open: string[];
}

export const VERDICTS = ["not-now", "lightweight", "recommended", "strong"] as const;
export type Verdict = (typeof VERDICTS)[number];
export const TYPES = ["none", "supportive", "controlling", "directive"] as const;
export type TypeId = (typeof TYPES)[number];
export const STYLES = ["weather-station", "control-tower", "resource-pool"] as const;
export type StyleId = (typeof STYLES)[number];
export const REACHES = ["project", "department", "enterprise", "hub-and-spoke"] as const;
export type ReachId = (typeof REACHES)[number];
export const SOURCINGS = ["internal", "hybrid", "outsourced"] as const;
export type SourcingId = (typeof SOURCINGS)[number];
export const OVERRIDES = ["mandate", "programme"] as const;
export type Override = (typeof OVERRIDES)[number];

export interface Need {
  /** Null when too much is open for an honest verdict. */
  verdict: Verdict | null;
  /** Pressure minus capability, 0–100, whole points. */
  score: number;
  lowest: number;
  highest: number;
  /** The verdict on the other side of a threshold that is close. */
  borderline: Verdict | null;
  /** True when no answer to the open questions would change the verdict. */
  stable: boolean;
  /** A fact that lifted the verdict whatever the score. */
  override: Override | null;
}

export interface PmoType {
  id: TypeId;
  /** Fit of each type, 0–100, whole points. */
  fits: Record<TypeId, number>;
  runnerUp: TypeId;
  margin: number;
  borderline: boolean;
}

/** A choice with the answered questions that spoke for it. */
export interface Choice<Id extends string> {
  id: Id;
  because: string[];
}

export interface Range {
  low: number;
  likely: number;
  high: number;
}

export interface Role {
  id: string;
  /** Full-time equivalents, in steps of 0.1. */
  fte: number;
}

export interface Team {
  /** Full-time equivalents of the office itself, project managers of a pool not counted. */
  fte: Range;
  roles: Role[];
  /** Project managers of a pool; null when the office keeps none. */
  pool: Range | null;
}

/** A statement or a piece of advice with the answered questions behind it. */
export interface Advice {
  id: string;
  because: string[];
}

export interface Service extends Advice {
  /** Importance times gap, 0–100, whole points. */
  priority: number;
}

/** Something to do, in its phase of the plan; impact and effort from 1 to 3. */
export interface Step extends Advice {
  phase: Phase;
  impact: number;
  effort: number;
}

export interface Recommendation {
  need: Need;
  type: PmoType | null;
  style: Choice<StyleId> | null;
  reach: Choice<ReachId> | null;
  sourcing: Choice<SourcingId> | null;
  team: Team | null;
  reasons: Advice[];
  /** What the office should do first, most needed first; none without a unit, or where only a summary is known. */
  services: Service[];
  /** What to do first, most useful first. */
  roadmap: Step[];
  /** How to see that it works; none where only a summary is known. */
  measures: Advice[];
  /** How this advice can fail; none where only a summary is known. */
  risks: Advice[];
  /** What would be worth a new look. */
  revisit: string[];
}

export interface Contribution {
  question: string;
  answer: string;
  /** Whole points of the need score. */
  points: number;
}

export interface Flip {
  question: string;
  from: string;
  to: string;
  verdict: Verdict;
  type: TypeId;
}

export interface Explanation {
  /** Add up to `need.score`; none where there is no verdict. */
  contributions: Contribution[];
  /** Single answers whose change would change verdict or type; the smallest change of each question. */
  flips: Flip[];
  /** The open question whose answer moves the need score the most. */
  askNext: string | null;
  /** The answers that were explained. */
  answers: Answers;
}

export interface Assessment {
  profile: Profile;
  recommendation: Recommendation;
  /** Null where only a summary is known. */
  explanation: Explanation | null;
}
