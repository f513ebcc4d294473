import type { Step } from "@/lib/model/types";
import { answerText } from "@/lib/words/result/answer-text";
import { stepTitle } from "@/lib/words/result/step-words";
import { figure, say } from "@/lib/words/say";
import type { Column, Table } from "../paper/blocks";
import { measuresTakeaway, measureWords, riskWords } from "../paper/outcome";
import { phasesOf, planTakeaway } from "../paper/plan";
import { firstSteps, reasonsOf, type Statement } from "../paper/reasons";
import { servicesAt, servicesTakeaway, serviceWords } from "../paper/services";
import { dimensionName, practiceTakeaway } from "../paper/stand";
import { postsTable, teamTakeaway } from "../paper/team";
import { fitsOf, typeTakeaway } from "../paper/types";
import { decisionTable, title } from "../paper/verdict";
import { type Report, tellsFigures } from "../report";
import { groupSlides } from "./group-deck";

/** Bars of one scale; every series has a value for each name, null where there is none. */
export interface Bars {
  names: string[];
  series: { name: string; values: (number | null)[]; tone: "main" | "target" | "before" }[];
  highest: number;
  alt: string;
}

/** One message: its sentence, and what shows that it is true. */
export interface Slide {
  title: string;
  text?: string[];
  table?: Table;
  bars?: Bars;
  /** What stands on no slide for want of room. */
  note?: string | undefined;
}

/** Rows that a slide has room for. */
const ROWS = { services: 6, measures: 5, risks: 4, answers: 8, differences: 8 };

/** The slides after the first, in the order of the page that they are made on. */
export function deckOf(report: Report): Slide[] {
  const { decided, group } = report;
  const slides = [
    { title: title(report), text: paragraphs(report.summary), table: decisionTable(report) },
    ...(group ? groupSlides(report, group) : []),
    reasons(report),
    steps(report),
    group ? null : practice(report),
    tellsFigures(report) ? types(report) : null,
    services(report),
    decided.team.fte.likely > 0 ? { title: teamTakeaway(report), table: postsTable(report) } : null,
    plan(report),
    measures(report),
    risks(report),
    group ? null : computed(report),
    differing(report),
  ];
  return slides.filter((slide) => slide !== null);
}

/** The summary in its paragraphs; undefined where there is none. */
function paragraphs(summary: string): string[] | undefined {
  const found = summary.split(/\n\s*\n/).filter((one) => one.trim() !== "");
  return found.length > 0 ? found : undefined;
}

function statementTable(report: Report, name: string, items: Statement[]): Table {
  const { locale, more } = report;
  const columns = [column(name, 2), column(say(locale, more.report.slides.how), 4)];
  return { kind: "table", columns, rows: items.map((one) => [one.title, one.text]) };
}

const column = (name: string, share: number): Column => ({ name, share });

function reasons(report: Report): Slide {
  const { locale, more } = report;
  const { slides } = more.report;
  const items = reasonsOf(report);
  const columns = [column(say(locale, slides.reason), 2), column(say(locale, slides.what), 4)];
  return {
    title: say(locale, slides.reasons, { count: items.length }),
    table: { kind: "table", columns, rows: items.map((one) => [one.title, one.text]) },
  };
}

function steps(report: Report): Slide {
  const { locale, more } = report;
  const items = firstSteps(report);
  return {
    title: say(locale, more.report.slides.steps, { count: items.length }),
    table: statementTable(report, say(locale, more.report.slides.step), items),
  };
}

function practice(report: Report): Slide | null {
  const { locale, more, assessment, decided } = report;
  if (decided.practice.length === 0) return null;
  const names = decided.practice.map(({ id }) => dimensionName(report, id));
  const levelOf = (id: string) => assessment.profile.dimensions.find((one) => one.id === id)?.level ?? null;
  const { radar } = more.detail;
  return {
    title: practiceTakeaway(report),
    bars: {
      names,
      series: [
        { name: say(locale, radar.level), values: decided.practice.map(({ id }) => levelOf(id)), tone: "main" },
        { name: say(locale, radar.target), values: decided.practice.map(({ target }) => target), tone: "target" },
      ],
      highest: 5,
      alt: practiceTakeaway(report),
    },
  };
}

/** How an own questionnaire differs; null for a released edition. */
function differing({ locale, more, editionWords }: Report): Slide | null {
  const { differs } = editionWords;
  if (!differs) return null;
  const { paper } = more.report;
  const rest = differs.items.slice(ROWS.differences);
  return {
    title: differs.summary,
    table: {
      kind: "table",
      columns: [column(say(locale, paper.differing), 1)],
      rows: differs.items.slice(0, ROWS.differences).map((item) => [item]),
    },
    ...(rest.length > 0 && { note: rest.join("\n") }),
  };
}

function types(report: Report): Slide {
  const fits = fitsOf(report);
  const { locale, more } = report;
  const list = fits.map(({ name, fit }) => `${name} ${figure(locale, fit)}`).join("; ");
  return {
    title: typeTakeaway(report),
    bars: {
      names: fits.map(({ name }) => name),
      series: [{ name: say(locale, more.detail.types.heading), values: fits.map(({ fit }) => fit), tone: "main" }],
      highest: 100,
      alt: say(locale, more.report.paper.fitsAlt, { list }),
    },
  };
}

function services(report: Report): Slide | null {
  const { locale, more, decided } = report;
  if (decided.services.length === 0) return null;
  const { slides } = more.report;
  const all = servicesAt(report, "start").map((service) => serviceWords(report, service));
  const columns = [
    column(say(locale, slides.service), 3),
    column(say(locale, slides.what), 6),
    column(say(locale, more.services.who), 2),
  ];
  const rows = all.slice(0, ROWS.services).map(({ title: name, text, who }) => [name, text, who]);
  return { title: servicesTakeaway(report), table: { kind: "table", columns, rows }, note: rest(report, all, rows) };
}

function plan(report: Report): Slide {
  const { locale, more } = report;
  const { slides } = more.report;
  const columns = [
    column(say(locale, slides.phase), 2),
    column(say(locale, slides.when), 2),
    column(say(locale, slides.todo), 7),
  ];
  const titles = (own: Step[]) => own.map(({ id }) => stepTitle(locale, more.roadmap, id)).join("\n");
  const rows = phasesOf(report).map(({ name, months, steps: own }) => [name, months, titles(own)]);
  return { title: planTakeaway(report), table: { kind: "table", columns, rows } };
}

function measures(report: Report): Slide {
  const { locale, more, decided } = report;
  const { measuring } = more.roadmap;
  const columns = [
    column(say(locale, more.report.slides.measure), 3),
    column(say(locale, measuring.formula), 5),
    column(say(locale, measuring.often), 2),
    column(say(locale, measuring.target), 3),
  ];
  const rows = decided.measures.slice(0, ROWS.measures).map(({ id }) => {
    const { name, formula, often, target } = measureWords(report, id);
    return [name, formula, often, target];
  });
  const note = rest(report, decided.measures, rows);
  return { title: measuresTakeaway(report), table: { kind: "table", columns, rows }, note };
}

function risks(report: Report): Slide {
  const { locale, more, decided } = report;
  const { failing } = more.roadmap;
  const columns = [
    column(say(locale, more.report.slides.risk), 3),
    column(say(locale, failing.notice), 4),
    column(say(locale, failing.act), 4),
  ];
  const rows = decided.risks.slice(0, ROWS.risks).map(({ id }) => {
    const words = riskWords(report, id);
    return [words.title, words.notice, words.act];
  });
  const note = rest(report, decided.risks, rows);
  return { title: say(locale, failing.takeaway), table: { kind: "table", columns, rows }, note };
}

/** The answers that add the most, or take the most away. */
function computed(report: Report): Slide {
  const { locale, more, editionWords, assessment, decided } = report;
  const words = more.detail.computed;
  const all = assessment.explanation?.contributions ?? [];
  const columns = [
    column(say(locale, words.question), 5),
    column(say(locale, words.answer), 5),
    { ...column(say(locale, words.points), 1), isFigure: true },
  ];
  const rows = all
    .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .slice(0, ROWS.answers)
    .map(({ question, answer, points }) => [
      editionWords.questions[question]?.question ?? question,
      answerText(report, question, answer),
      figure(locale, points),
    ]);
  return {
    title: say(locale, more.report.slides.computed, { score: figure(locale, decided.need.score) }),
    table: { kind: "table", columns, rows },
    note: rest(report, all, rows),
  };
}

function rest({ locale, more }: Report, all: unknown[], shown: unknown[]): string | undefined {
  const count = all.length - shown.length;
  return count > 0 ? say(locale, more.report.slides.more, { count }) : undefined;
}
