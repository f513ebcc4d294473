import { targetsOf } from "@/lib/group/targets";
import { gapsTakeaway, spreadTakeaway } from "@/lib/words/group/dimensions";
import { basisText, stabilityText } from "@/lib/words/group/overview";
import { scoreName } from "@/lib/words/group/score-name";
import { scoresTakeaway } from "@/lib/words/group/scores";
import { targetsTakeaway } from "@/lib/words/group/targets";
import { answerText } from "@/lib/words/result/answer-text";
import { figure, say } from "@/lib/words/say";
import type { Column } from "../paper/blocks";
import { confidenceText, notedQuestions } from "../paper/evidence";
import { agendaItems, agendaTakeaway } from "../paper/group/agenda";
import { aloneTable, saidOf, settledCount } from "../paper/group/overview";
import { comparisonOf } from "../paper/group/rounds";
import { gapsTable, shownDimensions } from "../paper/group/stand";
import type { GroupTold, Report } from "../report";
import type { Bars, Slide } from "./deck";

/** Rows that a slide has room for. */
const ROWS = { dimensions: 9, gaps: 9, settled: 7 };

/** What a group says, as slides that stand before the advice. */
export function groupSlides(report: Report, group: GroupTold): (Slide | null)[] {
  return [
    overview(report, group),
    spread(report, group),
    gaps(report, group),
    rounds(report, group),
    settled(report),
    agenda(report, group),
  ];
}

function overview(report: Report, group: GroupTold): Slide {
  const said = saidOf(report, group);
  const stability = stabilityText(said, settledCount(report));
  const note = say(report.locale, group.words.overview.confidential, { minimum: group.combined.minimum });
  const table = aloneTable(report, group);
  const slide = { title: basisText(said, settledCount(report)), text: [stability, note].filter(Boolean) };
  return table ? { ...slide, table } : slide;
}

const column = (name: string, share: number, isFigure = false): Column => ({ name, share, isFigure });

/** The dimensions on which people are farthest apart. */
function spread(report: Report, group: GroupTold): Slide {
  const { locale } = report;
  const { dimensions: words } = group.words;
  const all = shownDimensions(report, group).toSorted((a, b) => b.all.deviation - a.all.deviation);
  const rows = all.slice(0, ROWS.dimensions);
  const columns = ["n", "mean", "deviation", "lowest", "highest"] as const;
  return {
    title: spreadTakeaway(saidOf(report, group)),
    table: {
      kind: "table",
      columns: [
        column(say(locale, words.name), 5),
        ...columns.map((name) => column(say(locale, words[name]), 2, true)),
      ],
      rows: rows.map(({ name, all: figures }) => [name, ...columns.map((one) => figure(locale, figures[one]))]),
    },
    note: rest(report, all.length - rows.length),
  };
}

function gaps(report: Report, group: GroupTold): Slide | null {
  const table = gapsTable(report, group);
  if (!table) return null;
  const rows = table.rows.slice(0, ROWS.gaps);
  return {
    title: gapsTakeaway(saidOf(report, group), report.edition),
    table: { ...table, rows },
    note: rest(report, table.rows.length - rows.length),
  };
}

/** Practice before, after and as it should be; or today against the targets where there is no earlier round. */
function rounds(report: Report, group: GroupTold): Slide | null {
  const { locale, assessment } = report;
  const { words, compare, names, earlier } = group;
  const comparison = comparisonOf(report, group);
  const target = say(locale, words.targets.target);
  const bars = (rows: { id: string }[], series: Bars["series"], alt: string): Bars => ({
    names: rows.map(({ id }) => scoreName(locale, names, id)),
    series,
    highest: 5,
    alt,
  });
  if (comparison) {
    const title = scoresTakeaway({ locale, words: compare, names, scores: comparison.scores });
    const rows = comparison.scores.filter(({ axis, isMean }) => axis === "maturity" && !isMean);
    if (rows.length === 0) return null;
    // The last is drawn on top.
    const series: Bars["series"] = [
      { name: target, values: rows.map((one) => one.target), tone: "target" },
      { name: group.name, values: rows.map(({ levels }) => levels[1] ?? null), tone: "main" },
      { name: earlier?.name ?? "", values: rows.map(({ levels }) => levels[0] ?? null), tone: "before" },
    ];
    return { title, bars: bars(rows, series, title) };
  }
  const rows = targetsOf(assessment, group.targets);
  if (rows.length === 0) return null;
  const title = targetsTakeaway(locale, words, rows);
  const series: Bars["series"] = [
    { name: target, values: rows.map((one) => one.target), tone: "target" },
    { name: say(locale, words.targets.today), values: rows.map(({ level }) => level), tone: "main" },
  ];
  return { title, bars: bars(rows, series, title) };
}

function settled(report: Report): Slide | null {
  const { locale, more, editionWords, answers, evidence } = report;
  const words = more.report.evidence;
  const ids = notedQuestions(report);
  if (ids.length === 0) return null;
  const rows = ids
    .slice(0, ROWS.settled)
    .map((id) => [
      editionWords.questions[id]?.question ?? id,
      answerText(report, id, answers[id]) || say(locale, words.pooled),
      [confidenceText(report, id), shortened(evidence[id]?.note ?? "")].filter(Boolean).join("\n"),
    ]);
  return {
    title: say(locale, more.report.slides.settled, { count: ids.length }),
    table: {
      kind: "table",
      columns: [
        column(say(locale, more.report.columns.question), 4),
        column(say(locale, words.answer), 4),
        column(say(locale, words.rests), 4),
      ],
      rows,
    },
    note: rest(report, ids.length - rows.length),
  };
}

/** Letters of a note that a slide has room for; all of it stands in the report. */
const LONGEST = 120;

const shortened = (note: string) => (note.length > LONGEST ? `${note.slice(0, LONGEST).trimEnd()} …` : note);

function agenda(report: Report, group: GroupTold): Slide {
  const { locale, more } = report;
  const { agenda: words } = group.words;
  return {
    title: agendaTakeaway(report, group),
    table: {
      kind: "table",
      columns: [
        column(say(locale, more.report.slides.when), 2),
        column(say(locale, more.report.slides.part), 5),
        column(say(locale, more.report.slides.todo), 6),
      ],
      rows: agendaItems(report, group).map(({ item, minutes, title }) => [
        minutes,
        title,
        say(locale, item.kind === "question" ? words.ways[item.question.axis] : words[item.kind].text),
      ]),
    },
  };
}

function rest({ locale, more }: Report, count: number): string | undefined {
  return count > 0 ? say(locale, more.report.slides.more, { count }) : undefined;
}
