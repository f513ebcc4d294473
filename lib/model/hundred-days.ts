import type { Plan } from "@/lib/questionnaire/plan";
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

export interface HundredDays {
  /** The steps that begin in each part, most useful first. */
  steps: Record<PartId, Step[]>;
  /** What is measured before anything changes, and what of it a second reading within the hundred days can tell. */
  readings: Record<"assess" | "measure", string[]>;
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
    const part = partOf(step, plan.steps[step.id]?.prepares ?? false);
    // In any case what comes first, and every win.
    if (part && (place < amounts.first || wins.includes(step) || steps[part].length < days.steps))
      steps[part].push(step);
  }
  const assess = measures.map(({ id }) => id);
  return { steps, wins, readings: { assess, measure: assess.filter((id) => plan.measures[id]?.early) } };
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
