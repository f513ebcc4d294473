import { firstHundredDays, PARTS, partsWithWork, READINGS } from "@/lib/model/hundred-days";
import type { Step } from "@/lib/model/types";
import { PHASES, type Phase } from "@/lib/questionnaire/plan";
import { monthsText } from "@/lib/words/result/months-text";
import { stepTitle, stepWords } from "@/lib/words/result/step-words";
import { say } from "@/lib/words/say";
import type { Report } from "../report";
import { type Block, heading, type Section, text } from "./blocks";
import { cited } from "./cited";

export interface PhaseWords {
  id: Phase;
  name: string;
  aim: string;
  months: string;
  steps: Step[];
}

/** The phases that have steps, in words. */
export function phasesOf({ locale, more, decided }: Report): PhaseWords[] {
  const { phases, plan } = more.roadmap;
  const kind = decided.type.id === "none" ? "none" : "unit";
  return PHASES.map((id) => ({
    id,
    name: say(locale, phases[kind][id].name),
    aim: say(locale, phases[kind][id].aim),
    months: monthsText(locale, plan, id),
    steps: decided.roadmap.filter(({ phase }) => phase === id),
  })).filter(({ steps }) => steps.length > 0);
}

/** How much there is to do, in one sentence. */
export function planTakeaway(report: Report): string {
  const { locale, more, decided } = report;
  const kind = decided.type.id === "none" ? "none" : "unit";
  const amounts = { count: decided.roadmap.length, parts: phasesOf(report).length };
  return say(locale, more.roadmap.plan.takeaway[kind], amounts);
}

/** Effect and effort of a step in words: "large", "weeks". */
export function gradesOf({ locale, more }: Report, { impact, effort }: Step): { impact: string; effort: string } {
  const { plan } = more.roadmap;
  return {
    impact: say(locale, plan.impact[`${impact}` as keyof typeof plan.impact]),
    effort: say(locale, plan.effort[`${effort}` as keyof typeof plan.effort]),
  };
}

/** Every step in its phase, with what it takes and the answers behind it. */
export function planSection(report: Report): Section {
  const { locale, more } = report;
  const { plan } = more.roadmap;
  const phases = phasesOf(report);
  const list = phases.map(({ name, months }) => say(locale, more.report.paper.score, { name, level: months }));
  return {
    id: "plan",
    heading: say(locale, plan.heading),
    blocks: [
      text(planTakeaway(report), "takeaway"),
      { kind: "chart", id: "phases", alt: say(locale, more.report.paper.phasesAlt, { list: list.join("; ") }) },
      ...phases.flatMap(({ name, aim, months, steps }): Block[] => [
        heading(name),
        text(say(locale, plan.phase, { months, aim })),
        ...steps.flatMap((step) => inFull(report, step)),
      ]),
      text(say(locale, plan.caveat), "caveat"),
    ],
  };
}

function inFull(report: Report, step: Step): Block[] {
  const { locale, more } = report;
  const { plan, unasked } = more.roadmap;
  return [
    heading(stepTitle(locale, more.roadmap, step.id), 3),
    text(say(locale, stepWords(more.roadmap, step.id).text)),
    text(say(locale, plan.grades, gradesOf(report, step)), "caveat"),
    ...(step.because.length > 0 ? cited(report, step.because) : [text(say(locale, unasked), "caveat")]),
  ];
}

/** Which steps begin in the first hundred days, and what can be shown by then. */
export function daysSection(report: Report): Section {
  const { locale, more, edition, decided, assessment } = report;
  const { days, measures, plan } = more.roadmap;
  const begun = firstHundredDays(decided, edition.parameters, assessment.profile.context.purpose);
  const { steps, wins, readings } = begun;
  const kind = decided.type.id === "none" ? "none" : "unit";
  const titles = (some: Step[]) => some.map(({ id }) => stepTitle(locale, more.roadmap, id));
  const names = (ids: string[]) => ids.map((id) => say(locale, measures[id as keyof typeof measures].name));
  const act = PARTS.find(({ id }) => id === "act");
  return {
    id: "hundred-days",
    heading: say(locale, days.heading),
    blocks: [
      text(say(locale, days.takeaway[kind], { day: act?.to ?? 0 }), "takeaway"),
      heading(say(locale, days.wins)),
      { kind: "list", items: titles(wins) },
      ...partsWithWork(begun).flatMap(({ id, from, to }): Block[] => {
        const when = from < 0 ? say(locale, days.before, { before: -from, to }) : say(locale, days.range, { from, to });
        const part = days.parts[id];
        const blocks: Block[] = [
          heading(say(locale, part.name)),
          text(say(locale, plan.phase, { months: when, aim: say(locale, part.aim) })),
        ];
        if (steps[id].length > 0) blocks.push({ kind: "list", items: titles(steps[id]) });
        for (const reading of READINGS[id] ?? []) {
          if (readings[reading].length === 0) continue;
          blocks.push(text(say(locale, days[reading])), { kind: "list", items: names(readings[reading]) });
        }
        return blocks;
      }),
      text(say(locale, days.basis), "caveat"),
    ],
  };
}
