import type { MeasureRule, Plan } from "@/lib/questionnaire/plan";
import type { Purpose } from "@/lib/questionnaire/types";
import type { Step } from "./types";

/**
 * The five parts of the first hundred days, which overlap, in days from the start. Gartner's advice for heads of
 * project offices, as told by Quickbase (quickbase.com, five phases for PMO leader success).
 */
export const PARTS = [
  { id: "prepare", from: -10, to: 15 },
  { id: "assess", from: 0, to: 30 },
  { id: "plan", from: 15, to: 45 },
  { id: "act", from: 30, to: 80 },
  { id: "measure", from: 45, to: 100 },
] as const;
type PartId = (typeof PARTS)[number]["id"];

/** The parts before anything is tried. */
const FIRST_PARTS = ["prepare", "assess", "plan"] as const;

/** What the measures have to do with a part: read before anything changes, read again, or read for the first time. */
type Reading = "baseline" | "read" | "first";

/** The readings that belong to a part. */
export const READINGS: Partial<Record<PartId, readonly Reading[]>> = {
  assess: ["baseline"],
  measure: ["read", "first"],
};

export interface HundredDays {
  /** The steps that begin in each part, most useful first. */
  steps: Record<PartId, Step[]>;
  /** The measures that are read within the hundred days, by what that reading is. */
  readings: Record<Reading, string[]>;
  /** One to three steps whose effect is seen early; one to three is Gartner's advice (Smarter with Gartner). */
  wins: Step[];
}

/** What the hundred days are made of. */
interface Begun {
  roadmap: Step[];
  measures: { id: string }[];
}

/**
 * Which steps of a plan begin in its first hundred days, which of them make the first visible wins, and what is measured.
 * @param purpose the main problem: a win there comes first
 */
export function firstHundredDays({ roadmap, measures }: Begun, plan: Plan, purpose: Purpose | null): HundredDays {
  const steps: HundredDays["steps"] = { prepare: [], assess: [], plan: [], act: [], measure: [] };
  const { days, steps: amounts } = plan.amounts;
  const wins = winsOf(roadmap, plan.steps, purpose).slice(0, days.wins);
  for (const [place, step] of roadmap.entries()) {
    const part = partOf(step, isPreparation(step, roadmap, plan.steps));
    // In any case what comes first, every win, and what no plan leaves out.
    const isBegun = place < amounts.first || wins.includes(step) || plan.steps[step.id]?.must;
    if (part && (isBegun || steps[part].length < days.steps)) steps[part].push(step);
  }
  const readings: HundredDays["readings"] = { baseline: [], read: [], first: [] };
  for (const { id } of measures) {
    const { baseline, early, reads } = plan.measures[id] ?? {};
    if (baseline) readings.baseline.push(id);
    // A first value takes the month or two that are left after the plans were made; a second one, that it has begun.
    const begun = (baseline ? [...FIRST_PARTS, "act" as const] : FIRST_PARTS).flatMap((part) => steps[part]);
    const isDue = baseline ? hasActed(begun, roadmap, reads) : isReadBy(begun, roadmap, reads);
    if (early && isDue) readings[baseline ? "read" : "first"].push(id);
  }
  return { steps, wins, readings };
}

/** True where a step that makes what a measure reads has begun, or where none has to. */
function isReadBy(begun: Step[], roadmap: Step[], reads: MeasureRule["reads"]): boolean {
  const makers = roadmap.filter(({ id }) => reads?.steps.includes(id));
  return makers.length === 0 || makers.some((step) => begun.includes(step));
}

/** True where the step has begun that moves a measure most, the first that its rule names of those in the plan. */
function hasActed(begun: Step[], roadmap: Step[], reads: MeasureRule["reads"]): boolean {
  const mover = reads?.steps.find((id) => roadmap.some((step) => step.id === id));
  return mover === undefined || begun.some(({ id }) => id === mover);
}

/** The parts in which something begins or is read. */
export function partsWithWork({ steps, readings }: HundredDays): (typeof PARTS)[number][] {
  return PARTS.filter(
    ({ id }) => steps[id].length > 0 || READINGS[id]?.some((reading) => readings[reading].length > 0),
  );
}

/** True for what comes before anything else; not where it builds on a step that does not. */
function isPreparation({ id }: Step, roadmap: Step[], rules: Plan["steps"]): boolean {
  const { prepares = false, after = [] } = rules[id] ?? {};
  return prepares && roadmap.every((step) => !after.includes(step.id) || isPreparation(step, roadmap, rules));
}

/** Backing and time come first, the rest follows the phases; what becomes routine waits. */
function partOf({ phase }: Step, prepares: boolean): PartId | null {
  if (prepares) return "prepare";
  if (phase === "analysis") return "assess";
  if (phase === "concept") return "plan";
  return phase === "pilot" ? "act" : null;
}

/** What others see early: for the main problem, then with the most effect for its effort; else the best there is. */
function winsOf(roadmap: Step[], rules: Plan["steps"], purpose: Purpose | null): Step[] {
  const meets = ({ id }: Step) => (purpose !== null && rules[id]?.purposes?.includes(purpose) ? 1 : 0);
  const gain = ({ impact, effort }: Step) => impact - effort;
  const early = roadmap.filter(({ phase }) => phase !== "run" && phase !== "improve");
  const visible = early.filter(({ id }) => rules[id]?.visible);
  const best = (visible.length > 0 ? visible : early).toSorted((a, b) => meets(b) - meets(a) || gain(b) - gain(a));
  const wins = best.filter((step) => meets(step) > 0 || gain(step) > 0);
  return wins.length > 0 ? wins : best.slice(0, 1);
}
