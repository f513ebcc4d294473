import type { Axis, ContextId, Delivery, Done, Office, Purpose, Shape, Supply } from "@/lib/questionnaire/types";

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
    /** What the answers say is done already. */
    done: Done[];
  };
  /** The answered question behind each fact of the context. */
  contextSources: Record<ContextId, string[]>;
  /** Facts of the context that were asked for and are open. */
  openFacts: ContextId[];
  /** Questions that were left open or answered with "don't know". */
  open: string[];
}
