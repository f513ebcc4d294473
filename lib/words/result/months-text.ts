import { PHASE_MONTHS } from "@/lib/model/plan-phases";
import type { Phase } from "@/lib/questionnaire/plan";
import type { Words } from "../load";
import { say } from "../say";

/** When a phase runs, in words: "Months 2 to 4". */
export function monthsText(locale: string, words: Words<"roadmap">["plan"], id: Phase): string {
  const { start, end } = PHASE_MONTHS[id];
  const from = Math.floor(start) + 1;
  if (end === null) return say(locale, words.fromMonth, { from });
  const to = Math.ceil(end);
  return from === to ? say(locale, words.month, { from }) : say(locale, words.months, { from, to });
}
