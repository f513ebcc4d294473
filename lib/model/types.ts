import type { Phase as PlanPhase } from "@/lib/questionnaire/plan";
import type { Explanation } from "./explanation";
import type { Profile } from "./profile";
import type { Team, TeamSize } from "./team-types";

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

/** Why a service is left out: little depends on it, or it contradicts the type. */
export type LeftOut = "little-need" | "unfit";

export interface Service extends Advice {
  /** Importance times gap, 0–100, whole points; at least that of a service that waits for it. */
  priority: number;
  /** `keep`: it works already, so nothing is added. */
  stage: "start" | "later" | "keep" | "leave";
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

/** Whether there should be an office, which, how large, and why: what a reader sees first. */
export interface Outline {
  need: Need;
  type: PmoType | null;
  style: Choice<StyleId> | null;
  reach: Choice<ReachId> | null;
  sourcing: Choice<SourcingId> | null;
  team: TeamSize | null;
  reasons: Advice[];
  /** Every dimension of practice that is known, the farthest behind its target first. */
  practice: Practice[];
}

/** The outline, with who is in the office, what it does, and how to get there. */
export interface Recommendation extends Outline {
  /** How the office works from day to day; null without a unit, or where only a summary is known. */
  flavour: Choice<FlavourId> | null;
  team: Team | null;
  /**
   * What the office should start with, then add later, most needed first, then keep as it is, then leave out; none
   * without a unit, or where only a summary is known.
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

/** What a reader sees first, with the profile that it rests on. */
export interface Outlined {
  profile: Profile;
  recommendation: Outline;
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
