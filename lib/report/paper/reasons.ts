import type { Advice } from "@/lib/model/types";
import { figure, type Message, say } from "@/lib/words/say";
import { type Report, tellsFigures } from "../report";
import { type Block, heading, type Section, text } from "./blocks";
import { cited } from "./cited";

type Statements = Record<string, { title: Message; text: Message } | undefined>;

export interface Statement extends Advice {
  title: string;
  text: string;
}

/** The reasons of the verdict in words; their text is left out where it tells a figure that may not be told. */
export function reasonsOf(report: Report): Statement[] {
  const { locale, words, assessment, decided } = report;
  const { complexity, maturity } = assessment.profile;
  const values = {
    sum: figure(locale, complexity.sum),
    level: figure(locale, maturity.level),
    target: figure(locale, maturity.target),
    areas: decided.practice.length,
    short: decided.practice.filter(({ standing }) => standing === "short").length,
  };
  const reasons = statements(locale, decided.reasons, words.reasons, values);
  if (tellsFigures(report)) return reasons;
  return reasons.map((one) => (/^(demand|practice)-/.test(one.id) ? { ...one, text: "" } : one));
}

/** What to do first in words. */
export function firstSteps({ locale, more, edition, decided }: Report): Statement[] {
  return statements(locale, decided.roadmap.slice(0, edition.parameters.amounts.steps.first), more.roadmap.steps, {});
}

function statements(locale: string, items: Advice[], words: object, values: Record<string, string | number>) {
  return items.flatMap(({ id, because }): Statement[] => {
    const found = (words as Statements)[id];
    return found
      ? [{ id, because, title: say(locale, found.title, values), text: say(locale, found.text, values) }]
      : [];
  });
}

/** Why this is the answer, each reason with the answers behind it. */
export function reasonsSection(report: Report): Section {
  return {
    id: "reasons",
    heading: say(report.locale, report.words.reasons.heading),
    blocks: stated(report, reasonsOf(report)),
  };
}

/** What to do first, and when to look again. */
export function stepsSection(report: Report): Section {
  const { locale, more, decided } = report;
  const { steps, revisit } = more.roadmap;
  return {
    id: "steps",
    heading: say(locale, steps.heading),
    blocks: [
      ...stated(report, firstSteps(report)),
      heading(say(locale, revisit.heading)),
      { kind: "list", items: decided.revisit.map((id) => say(locale, revisit[id as keyof typeof revisit])) },
    ],
  };
}

function stated(report: Report, items: Statement[]): Block[] {
  return items.flatMap((one) => [
    heading(one.title),
    ...(one.text ? [text(one.text)] : []),
    ...cited(report, one.because),
  ]);
}
