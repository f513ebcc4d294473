import type { Plan } from "@/lib/questionnaire/plan";
import type { Words } from "../load";
import { say } from "../say";

/** How many things to measure, and how many of them before anything changes. */
export function measuresText(
  locale: string,
  { measuring }: Words<"roadmap">,
  measures: { id: string }[],
  plan: Pick<Plan, "measures">,
): string {
  const { all, some, none } = measuring.takeaway;
  const count = measures.length;
  const before = measures.filter(({ id }) => plan.measures[id]?.baseline).length;
  if (before === 0) return say(locale, none, { count });
  return before === count ? say(locale, all, { count }) : say(locale, some, { count, before });
}
