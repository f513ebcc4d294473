import type { Phase } from "@/lib/questionnaire/plan";

/** When each phase runs, in months from the start; no end where it stays. They overlap. Judgement. */
export const PHASE_MONTHS: Record<Phase, { start: number; end: number | null }> = {
  analysis: { start: 0, end: 1 },
  concept: { start: 0.5, end: 1.5 },
  pilot: { start: 1, end: 4 },
  run: { start: 3, end: null },
  improve: { start: 6, end: null },
};
