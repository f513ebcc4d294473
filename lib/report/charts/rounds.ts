import { roundRows } from "../paper/group/rounds";
import type { GroupTold, Report } from "../report";
import { along, levelLines, mark, ring, TOP, WIDTH } from "./scale";
import { type Drawing, drawing, label, line, SOFT } from "./svg";

const ROW = 34;

/** Where rounds stand, each with its number, and the ring that there is to reach. */
export function roundsChart(report: Report, group: GroupTold): Drawing {
  const { locale, cover } = report;
  const rows = roundRows(report, group);
  const bottom = TOP + rows.length * ROW;
  const drawn = rows.map(({ name, isMean, levels, target }, index) => {
    const middle = TOP + index * ROW + ROW / 2;
    return [
      label(name, { x: isMean ? 0 : 14, y: middle + 5, isBold: isMean }),
      target === null ? "" : ring(target, middle, 13),
      ...marksOf(levels, middle, cover.accent),
    ].join("");
  });
  return drawing(WIDTH, bottom + 8, [...levelLines(locale, bottom), ...drawn]);
}

/** A plain mark for one round; two have their numbers, and share a mark where they hardly differ. */
function marksOf(levels: (number | null)[], y: number, colour: string): string[] {
  const [before, after] = levels;
  if (levels.length === 1) return typeof before === "number" ? [mark(before, y, "", colour)] : [];
  const isPair = typeof before === "number" && typeof after === "number";
  if (isPair && Math.abs(along(before) - along(after)) < 20) return [mark((before + after) / 2, y, "1 2", colour)];
  return [
    ...(isPair ? [line(along(before), y, along(after), y, SOFT)] : []),
    ...levels.flatMap((level, place) => (level === null ? [] : [mark(level, y, String(place + 1), colour)])),
  ];
}
