import type {
  Answers,
  Axis,
  ContextId,
  Delivery,
  Office,
  Phase as PlanPhase,
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
  /** What it counts in the mean of its axis; most count 1. */
  weight: number;
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
  /** Facts of the context that were asked for and are open. */
  openFacts: ContextId[];
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
export const FLAVOURS = [
  "classic",
  "value-office",
  "centre-of-excellence",
  "delivery-office",
  "programme-office",
] as const;
export type FlavourId = (typeof FLAVOURS)[number];
export const OVERRIDES = ["mandate", "programme", "office"] as const;
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
export const PLACES = ["top-management", "operations", "finance", "department", "programme-sponsor"] as const;
export type PlaceId = (typeof PLACES)[number];

/** What keeps an office smaller than the rules would have it: what can be paid, or its share of the project spend. */
export type LimitId = "means" | "spend";

export interface Team {
  /** Full-time equivalents of the office itself, project managers of a pool not counted. */
  fte: Range;
  roles: Role[];
  /** Project managers of a pool; null when the office keeps none. */
  pool: Range | null;
  limits: LimitId[];
  /** Null without a unit, and where only a summary is known. */
  curves: Curves | null;
  /** The first year; none where only a summary is known. */
  phases: Phase[];
  /** Null where nobody is needed, and where only a summary is known. */
  place: Choice<PlaceId> | null;
}

/** Where one dimension of practice stands against the level that is called for. */
export interface Practice {
  id: string;
  /** The level called for, 1–4, whole. */
  target: number;
  /** `beyond`: more would be over-engineering. */
  standing: "short" | "there" | "beyond";
}

/** A statement or a piece of advice with the answered questions behind it. */
export interface Advice {
  id: string;
  because: string[];
}

/** Why a service is left out: it works already, little depends on it, or it contradicts the type. */
export type LeftOut = "in-place" | "little-need" | "unfit";

export interface Service extends Advice {
  /** Importance times gap, 0–100, whole points; at least that of a service that waits for it. */
  priority: number;
  stage: "start" | "later" | "leave";
  /** The service that has to work first, where it does not yet. */
  after: string | null;
  left: LeftOut | null;
}

/** Something to do, in its phase of the plan; impact and effort from 1 to 3. */
export interface Step extends Advice {
  phase: PlanPhase;
  impact: number;
  effort: number;
}

export interface Recommendation {
  need: Need;
  type: PmoType | null;
  style: Choice<StyleId> | null;
  reach: Choice<ReachId> | null;
  sourcing: Choice<SourcingId> | null;
  /** How the office works from day to day; null without a unit, or where only a summary is known. */
  flavour: Choice<FlavourId> | null;
  team: Team | null;
  reasons: Advice[];
  /** Every dimension of practice that is known, the farthest behind its target first. */
  practice: Practice[];
  /**
   * What the office should start with, then add later, most needed first, then leave out; none without a unit, or where
   * only a summary is known.
   */
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

/** Two answers that change verdict or type only together. */
export interface PairFlip {
  changes: Pick<Flip, "question" | "from" | "to">[];
  verdict: Verdict;
  type: TypeId;
}

/** Answers that hardly go together. */
export interface Contradiction {
  id: string;
  questions: string[];
}

export interface Explanation {
  /** Add up to `need.score`; none where there is no verdict. */
  contributions: Contribution[];
  /** Single answers whose change would change verdict or type; the smallest change of each question. */
  flips: Flip[];
  /** The nearest pairs, for verdict or type where no single answer would change it; at most one of each. */
  pairs: PairFlip[];
  /** What the open answers could still make of it, the advice as it stands first; one where nothing is open. */
  outcomes: Pick<Flip, "verdict" | "type">[];
  contradictions: Contradiction[];
  /** For each dimension of practice, the answers that hold it back; none at level 5. */
  limits: Record<string, string[]>;
  /** The open question whose answer moves the need score the most. */
  askNext: string | null;
  /** The answers that were explained. */
  answers: Answers;
}

/** What follows from answers, or from a summary of them. */
export interface Decision {
  profile: Profile;
  recommendation: Recommendation;
}

export interface Assessment extends Decision {
  /** Null where only a summary is known. */
  explanation: Explanation | null;
}
