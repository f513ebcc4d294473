import { PHASE_MONTHS } from "@/lib/model/plan-phases";
import type { Step } from "@/lib/model/types";
import { stepTitle, stepWords } from "@/lib/words/result/step-words";
import { say } from "@/lib/words/say";
import { citedAnswers } from "../paper/cited";
import { gradesOf, phasesOf } from "../paper/plan";
import type { Report } from "../report";

/** A step of the plan as a task. */
export interface Task {
  title: string;
  /** How to do it, what it takes, and the answers that ask for it, in lines. */
  description: string;
  phase: string;
  /** Days on which its phase begins and ends, `yyyy-mm-dd`. */
  start: string;
  due: string;
  /** Effect on the need, 1 small to 3 large. */
  impact: number;
  isFirst: boolean;
}

/** Months of the plan; what stays has no other end. */
const YEAR = 12;

/**
 * Every step as a task, in the order of the plan.
 * @param start the day on which the plan starts, `yyyy-mm-dd`
 */
export function tasksOf(report: Report, start: string): Task[] {
  const { locale, more, edition, decided } = report;
  const { first } = edition.parameters.amounts.steps;
  return phasesOf(report).flatMap(({ id, name, steps }) => {
    const { start: from, end } = PHASE_MONTHS[id];
    return steps.map((step) => ({
      // A title is no sentence in a list of tasks.
      title: stepTitle(locale, more.roadmap, step.id).replace(/\.$/, ""),
      description: howTo(report, step),
      phase: name,
      start: dayAfter(start, from),
      due: dayAfter(start, end ?? YEAR),
      impact: step.impact,
      isFirst: decided.roadmap.indexOf(step) < first,
    }));
  });
}

function howTo(report: Report, step: Step): string {
  const { locale, more } = report;
  const { plan, unasked } = more.roadmap;
  const why = step.because.length > 0 ? citedAnswers(report, step.because) : [say(locale, unasked)];
  const text = say(locale, stepWords(more.roadmap, step.id).text);
  return [text, say(locale, plan.grades, gradesOf(report, step)), "", ...why].join("\n");
}

/** The day some months after another; half a month counts as fifteen days, and no month is skipped. */
function dayAfter(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + Math.floor(months));
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(wanted, last) + (months % 1) * 30);
  return date.toISOString().slice(0, 10);
}
