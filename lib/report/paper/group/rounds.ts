import { type Comparison, compareResults } from "@/lib/group/rounds";
import { targetsOf } from "@/lib/group/targets";
import { scoreName } from "@/lib/words/group/score-name";
import { choiceText, progressText, scoresTakeaway, signed } from "@/lib/words/group/scores";
import { targetsTakeaway } from "@/lib/words/group/targets";
import { figure, percent, say } from "@/lib/words/say";
import type { GroupTold, Report } from "../../report";
import { type Block, type Column, heading, type Section, type Table, text } from "../blocks";

/** A row of the chart of rounds: the levels in their order, and what there is to reach. */
export interface RoundRow {
  name: string;
  isMean: boolean;
  levels: (number | null)[];
  target: number | null;
}

/** The earlier round against this one; null where there is none. */
export function comparisonOf({ assessment }: Report, { earlier }: GroupTold): Comparison | null {
  return earlier && compareResults([earlier.decision, assessment], earlier.targets);
}

/** What the chart of rounds shows: both rounds, or today against the targets where there is no earlier one. */
export function roundRows(report: Report, group: GroupTold): RoundRow[] {
  const { locale, assessment } = report;
  const name = (id: string) => scoreName(locale, group.names, id);
  const comparison = comparisonOf(report, group);
  return comparison
    ? comparison.scores.map(({ id, isMean, levels, target }) => ({ name: name(id), isMean, levels, target }))
    : targetsOf(assessment, group.targets).map(({ id, level, target }) => ({
        name: name(id),
        isMean: false,
        levels: [level],
        target,
      }));
}

/** Before, after and target, dimension by dimension, and what it changed in the advice; or today against the targets. */
export function roundsSection(report: Report, group: GroupTold): Section {
  const { locale, more } = report;
  const { compare } = group;
  const comparison = comparisonOf(report, group);
  const list = roundRows(report, group).map(({ name, levels, target }) => {
    const level = levels.map((one) => (one === null ? "–" : figure(locale, one))).join(" → ");
    const { score, scoreTarget } = more.report.paper;
    return say(locale, target === null ? score : scoreTarget, { name, level, target: figure(locale, target ?? 0) });
  });
  const chart: Block = {
    kind: "chart",
    id: "rounds",
    alt: say(locale, more.report.group.roundsAlt, { list: list.join("; ") }),
  };
  if (!comparison) return targetsSection(report, group, chart);
  const scores = { locale, words: compare, names: group.names, scores: comparison.scores };
  const progress = progressText(scores);
  const moved = comparison.advice.filter(({ isMoved }) => isMoved).length;
  return {
    id: "rounds",
    heading: say(locale, more.report.group.rounds, { before: group.earlier?.name ?? "", after: group.name }),
    blocks: [
      text([scoresTakeaway(scores), progress].filter(Boolean).join(" "), "takeaway"),
      chart,
      text(say(locale, compare.scores.legend), "caveat"),
      scoreTable(report, group, comparison),
      text(`${say(locale, compare.scores.note)} ${say(locale, compare.basis[comparison.basis])}`, "caveat"),
      heading(say(locale, compare.advice.heading)),
      text(say(locale, compare.advice.takeaway, { count: moved })),
      adviceTable(report, group, comparison),
    ],
  };
}

function targetsSection(report: Report, group: GroupTold, chart: Block): Section {
  const { locale, assessment } = report;
  const { words } = group;
  const targets = targetsOf(assessment, group.targets);
  return {
    id: "targets",
    heading: say(locale, words.targets.heading),
    blocks: [
      text(targetsTakeaway(locale, words, targets), "takeaway"),
      chart,
      text(say(locale, words.targets.legend), "caveat"),
      {
        kind: "table",
        columns: [
          { name: say(locale, words.targets.name), share: 6 },
          { name: say(locale, words.targets.today), share: 2, isFigure: true },
          { name: say(locale, words.targets.target), share: 2, isFigure: true },
        ],
        rows: targets.map(({ id, level, target }) => [
          scoreName(locale, group.names, id),
          figure(locale, level),
          target === null ? "" : figure(locale, target),
        ]),
      },
    ],
  };
}

/** The scores of both rounds as figures, with the target and how much of the way to it was gone. */
function scoreTable({ locale, more }: Report, group: GroupTold, { scores }: Comparison): Table {
  const { compare, names } = group;
  const column = (name: string): Column => ({ name, share: 2, isFigure: true });
  const level = (value: number | null) =>
    value === null ? say(locale, more.detail.dimensions.notKnown) : figure(locale, value);
  return {
    kind: "table",
    columns: [
      { name: say(locale, compare.scores.name), share: 5 },
      column(group.earlier?.name ?? ""),
      column(group.name),
      column(say(locale, compare.scores.change)),
      column(say(locale, compare.scores.target)),
      column(say(locale, compare.scores.way)),
    ],
    rows: scores.map(({ id, levels, change, target, progress }) => [
      scoreName(locale, names, id),
      ...levels.map(level),
      change === null ? "" : signed(locale, change),
      target === null ? "" : figure(locale, target),
      progress === null ? "" : percent(locale, progress),
    ]),
  };
}

function adviceTable(
  { locale }: Report,
  { compare: words, names, name, earlier }: GroupTold,
  { advice }: Comparison,
): Table {
  const differs = say(locale, words.advice.differs);
  return {
    kind: "table",
    columns: [
      { name: say(locale, words.advice.part), share: 3 },
      { name: earlier?.name ?? "", share: 3 },
      { name, share: 3 },
    ],
    rows: advice.map(({ part, values, isMoved }) => [
      isMoved ? `${say(locale, names.parts[part])} (${differs})` : say(locale, names.parts[part]),
      ...values.map((value) => choiceText({ locale, words, names }, part, value)),
    ]),
  };
}
