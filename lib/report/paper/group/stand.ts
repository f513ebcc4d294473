import { gapsOf } from "@/lib/group/gaps";
import { gapsTakeaway, spreadTakeaway } from "@/lib/words/group/dimensions";
import { scoreName } from "@/lib/words/group/score-name";
import { figure, say } from "@/lib/words/say";
import type { GroupTold, Report } from "../../report";
import { type Column, type Section, type Table, text } from "../blocks";
import { saidOf } from "./overview";

/** A dimension of a group, with the figures that may be shown. */
export function shownDimensions({ locale }: Report, { names, combined }: GroupTold) {
  return combined.dimensions.flatMap(({ id, groups: { all, leaders, practitioners } }) =>
    all ? [{ id, name: scoreName(locale, names, id), all, leaders, practitioners }] : [],
  );
}

const figures = (locale: string, names: (keyof GroupTold["words"]["dimensions"])[], words: GroupTold["words"]) =>
  names.map((name): Column => ({ name: say(locale, words.dimensions[name]), share: 2, isFigure: true }));

/** Where a group stands and how far its answers are apart: a chart, and the same figures as a table. */
export function spreadSection(report: Report, group: GroupTold): Section {
  const { locale, more } = report;
  const { words } = group;
  const list = shownDimensions(report, group).map(({ name, all }) =>
    say(locale, more.report.paper.score, { name, level: figure(locale, all.mean) }),
  );
  const signs = { leaders: say(locale, words.signs.leaders), practitioners: say(locale, words.signs.practitioners) };
  return {
    id: "group-dimensions",
    heading: say(locale, words.dimensions.heading),
    blocks: [
      text(spreadTakeaway(saidOf(report, group)), "takeaway"),
      { kind: "chart", id: "spread", alt: say(locale, more.report.group.spreadAlt, { list: list.join("; ") }) },
      text(say(locale, words.dimensions.legend, signs), "caveat"),
      spreadTable(report, group),
      text(say(locale, words.dimensions.note), "caveat"),
      text(say(locale, more.detail.dimensions.scale), "caveat"),
    ],
  };
}

function spreadTable(report: Report, group: GroupTold): Table {
  const { locale } = report;
  const columns = ["n", "mean", "deviation", "lowest", "highest"] as const;
  return {
    kind: "table",
    columns: [
      { name: say(locale, group.words.dimensions.name), share: 6 },
      ...figures(locale, [...columns], group.words),
    ],
    rows: shownDimensions(report, group).map(({ name, all }) => [
      name,
      ...columns.map((column) => figure(locale, all[column])),
    ]),
  };
}

/** What leaders and practitioners see, the gaps first that matter most; or that there is nothing to compare. */
export function gapsSection(report: Report, group: GroupTold): Section {
  const { locale } = report;
  const { gaps: words } = group.words;
  const table = gapsTable(report, group);
  return {
    id: "group-gaps",
    heading: say(locale, words.heading),
    blocks: table
      ? [
          text(gapsTakeaway(saidOf(report, group), report.edition), "takeaway"),
          table,
          text(say(locale, words.note), "caveat"),
        ]
      : [text(say(locale, words.hidden))],
  };
}

/** The levels that leaders and practitioners see; null where too few of a side answered. */
export function gapsTable({ locale, edition }: Report, { words, names, combined }: GroupTold): Table | null {
  const gaps = gapsOf(edition, combined.dimensions);
  if (gaps.length === 0) return null;
  const { groups, gaps: text } = words;
  const column = (name: string): Column => ({ name, share: 2, isFigure: true });
  return {
    kind: "table",
    columns: [
      { name: say(locale, words.dimensions.name), share: 5 },
      column(say(locale, groups.leaders)),
      column(say(locale, groups.practitioners)),
      column(say(locale, text.gap)),
    ],
    rows: gaps.map(({ id, leaders, practitioners, gap }) => [
      scoreName(locale, names, id),
      ...[leaders, practitioners, Math.abs(gap)].map((level) => figure(locale, level)),
    ]),
  };
}
