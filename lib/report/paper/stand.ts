import { scoreRows } from "@/lib/model/score-rows";
import { figure, figureRange, say } from "@/lib/words/say";
import type { Report } from "../report";
import { type Block, heading, type Section, type Table, text } from "./blocks";
import { cited } from "./cited";

/** The name of an axis or a dimension. */
export function dimensionName({ locale, more }: Report, id: string): string {
  return say(locale, more.detail.dimensions[id as "size"] ?? id);
}

/** Every score with its name as the page shows it; the axes are means where their dimensions are known. */
export function namedScores(report: Report) {
  const { locale, more, assessment } = report;
  const hasDimensions = assessment.profile.dimensions.length > 0;
  return scoreRows(assessment).map((row) => {
    const name = dimensionName(report, row.id);
    return { ...row, label: row.isMean && hasDimensions ? say(locale, more.detail.dimensions.mean, { name }) : name };
  });
}

/** Where practice stands against what the work needs, in one sentence. */
export function standTakeaway(report: Report): string {
  const { locale, more, assessment, decided } = report;
  const { maturity } = assessment.profile;
  const farthest =
    decided.practice.length > 0 ? decided.practice.find(({ standing }) => standing === "short")?.id : maturity.weakest;
  const { takeawayWeakest, takeawaySummary } = more.detail.dimensions;
  return say(locale, farthest ? takeawayWeakest : takeawaySummary, {
    dimension: farthest ? dimensionName(report, farthest) : "",
    level: figure(locale, maturity.level),
    target: figure(locale, maturity.target),
  });
}

/** Where the organisation stands: a chart, and the same figures as a table. */
export function standSection(report: Report): Section {
  const { locale, more } = report;
  const { dimensions } = more.detail;
  return {
    id: "dimensions",
    heading: say(locale, dimensions.heading),
    blocks: [
      text(standTakeaway(report), "takeaway"),
      { kind: "chart", id: "scores", alt: scoresAlt(report) },
      text(say(locale, dimensions.legend), "caveat"),
      scoreTable(report),
      text(say(locale, dimensions.scale), "caveat"),
    ],
  };
}

function scoresAlt(report: Report): string {
  const { locale, more } = report;
  const { paper } = more.report;
  const items = namedScores(report).map(({ label, level, target }) => {
    const values = {
      name: label,
      level: level === null ? say(locale, more.detail.dimensions.notKnown) : figure(locale, level),
      target: target === null ? "" : figure(locale, target),
    };
    return say(locale, target === null ? paper.score : paper.scoreTarget, values);
  });
  return say(locale, paper.scoresAlt, { list: items.join("; ") });
}

function scoreTable(report: Report): Table {
  const { locale, more } = report;
  const words = more.detail.dimensions;
  const rows = namedScores(report);
  const hasRange = rows.some(({ lowest, highest }) => highest > lowest);
  const columns = [
    { name: say(locale, words.name), share: 6 },
    { name: say(locale, words.level), share: 2, isFigure: true },
    { name: say(locale, more.detail.radar.target), share: 2, isFigure: true },
    { name: say(locale, words.range), share: 2, isFigure: true },
  ];
  const cells = rows.map(({ label, level, target, lowest, highest }) => [
    label,
    level === null ? say(locale, words.notKnown) : figure(locale, level),
    target === null ? "" : figure(locale, target),
    highest > lowest ? figureRange(locale, lowest, highest) : "",
  ]);
  const shown = hasRange ? 4 : 3;
  return { kind: "table", columns: columns.slice(0, shown), rows: cells.map((row) => row.slice(0, shown)) };
}

/** How far practice reaches in one sentence. */
export function practiceTakeaway(report: Report): string {
  const { locale, more, decided } = report;
  const words = more.detail.practice;
  const standing = (one: string) => decided.practice.filter((each) => each.standing === one).length;
  const [first] = decided.practice;
  const short = standing("short");
  const values = { count: short, dimension: first ? dimensionName(report, first.id) : "" };
  const beyond = standing("beyond");
  const sentences = [say(locale, short > 0 ? words.takeawayShort : words.takeawayThere, values)];
  if (beyond > 0) sentences.push(say(locale, words.beyond, { count: beyond }));
  return sentences.join(" ");
}

/** Every dimension of practice against the level that the work needs; null where none is known. */
export function practiceSection(report: Report): Section | null {
  const { locale, more, assessment, decided } = report;
  const words = more.detail.practice;
  if (decided.practice.length === 0) return null;
  return {
    id: "practice",
    heading: say(locale, words.heading),
    blocks: [
      text(practiceTakeaway(report), "takeaway"),
      ...decided.practice.flatMap((one): Block[] => {
        const { level } = assessment.profile.dimensions.find(({ id }) => id === one.id) ?? { level: one.target };
        const levels = more.levels[one.id.slice("maturity.".length) as keyof typeof more.levels];
        // Between two levels the lower one is reached.
        const reached = levels[String(Math.floor(level)) as "1"];
        const isShort = one.standing === "short";
        const scale = say(locale, words.scale, { level: figure(locale, level), target: one.target });
        return [
          heading(dimensionName(report, one.id)),
          text(`${say(locale, words.standing[one.standing])} ${scale}.`),
          {
            kind: "terms",
            terms: [
              [say(locale, words.seen), `${say(locale, reached.seen)} ${say(locale, reached.enough)}`],
              [say(locale, words.better), say(locale, isShort ? reached.better : words.keep)],
            ],
          },
          ...(isShort ? cited(report, assessment.explanation?.limits[one.id] ?? [], words.limits) : []),
        ];
      }),
      text(say(locale, words.basis), "caveat"),
    ],
  };
}
