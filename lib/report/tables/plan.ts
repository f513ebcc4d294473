import { PHASE_MONTHS } from "@/lib/model/plan-phases";
import { stepTitle, stepWords } from "@/lib/words/result/step-words";
import { say } from "@/lib/words/say";
import { gradesOf, phasesOf } from "../paper/plan";
import type { Report } from "../report";
import type { Cell } from "./csv";

/** One row for each step of the plan, with its phase in months from the start; a head comes first. */
export function planRows(report: Report): Cell[][] {
  const { locale, more } = report;
  const names = ["phase", "from", "to", "step", "text", "effect", "effort"] as const;
  const rows = phasesOf(report).flatMap(({ id, name, steps }) =>
    steps.map((step): Cell[] => {
      const { start, end } = PHASE_MONTHS[id];
      const { impact, effort } = gradesOf(report, step);
      const text = say(locale, stepWords(more.roadmap, step.id).text);
      return [name, start, end, stepTitle(locale, more.roadmap, step.id), text, impact, effort];
    }),
  );
  return [names.map((name) => say(locale, more.report.columns[name])), ...rows];
}
