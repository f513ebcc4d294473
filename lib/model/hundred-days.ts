import type { Plan } from "@/lib/questionnaire/plan";
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
  /** One to three steps whose effect is seen early; one to three is Gartner's advice (Smarter with Gartner). */
  wins: Step[];
}

/** Steps that begin in one part, unless they are among the first three or a win. Judgement. */
const MOST = 3;
const FIRST = 3;
const MOST_WINS = 3;

/** Which steps of a plan begin in its first hundred days, and which of them make the first visible wins. */
export function firstHundredDays(roadmap: Step[], { steps: rules }: Plan): HundredDays {
  const steps: HundredDays["steps"] = { prepare: [], assess: [], plan: [], act: [], measure: [] };
  const wins = winsOf(roadmap, rules);
  for (const [place, step] of roadmap.entries()) {
    const part = partOf(step, rules[step.id]?.dimension ?? null);
    if (part && (place < FIRST || wins.includes(step) || steps[part].length < MOST)) steps[part].push(step);
  }
  return { steps, wins };
}

/** Backing and time come first, the rest follows the phases; what becomes routine waits. */
function partOf({ phase }: Step, dimension: string | null): PartId | null {
  if (phase === "analysis") return dimension?.startsWith("readiness.") ? "prepare" : "assess";
  if (phase === "concept") return "plan";
  return phase === "pilot" ? "act" : null;
}

/** What improves practice early, with more effect than effort; the best of what there is where nothing does. */
function winsOf(roadmap: Step[], rules: Plan["steps"]): Step[] {
  const gain = ({ impact, effort }: Step) => impact - effort;
  const early = roadmap.filter(({ phase }) => phase !== "run" && phase !== "improve");
  const visible = early.filter(({ id }) => rules[id]?.dimension?.startsWith("maturity."));
  const best = (visible.length > 0 ? visible : early).toSorted((a, b) => gain(b) - gain(a));
  const wins = best.filter((step) => gain(step) > 0).slice(0, MOST_WINS);
  return wins.length > 0 ? wins : best.slice(0, 1);
}
