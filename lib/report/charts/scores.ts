import { figure, say } from "@/lib/words/say";
import { namedScores } from "../paper/stand";
import type { Report } from "../report";
import { bar, type Drawing, drawing, INK, label, line, SOFT } from "./svg";

const WIDTH = 900;
const NAMES = 330;
const SCALE = 500;
const ROW = 30;
const TOP = 34;
const LEVELS = [1, 2, 3, 4, 5];

const along = (level: number) => NAMES + ((level - 1) / 4) * SCALE;

/** The scores as bars on one scale of 1–5: a ring for the level called for, a thin line for what is possible. */
export function scoresChart(report: Report): Drawing {
  const { locale, more, cover } = report;
  const rows = namedScores(report);
  const bottom = TOP + rows.length * ROW;
  const grid = LEVELS.map(
    (level) =>
      line(along(level), TOP - 8, along(level), bottom) +
      label(figure(locale, level), { x: along(level), y: TOP - 14, anchor: "middle", fill: SOFT }),
  );
  const drawn = rows.map(({ label: name, level, lowest, highest, target, isMean }, index) => {
    const middle = TOP + index * ROW + ROW / 2;
    const value = level === null ? say(locale, more.detail.dimensions.notKnown) : figure(locale, level);
    return [
      label(name, { x: isMean ? 0 : 14, y: middle + 5, isBold: isMean }),
      level === null ? "" : bar(NAMES, middle - 6, Math.max(2, along(level) - NAMES), 12, isMean ? INK : cover.accent),
      highest > lowest ? line(along(lowest), middle + 9, along(highest), middle + 9, SOFT) : "",
      target === null ? "" : ring(along(target), middle),
      label(value, { x: WIDTH, y: middle + 5, anchor: "end", isBold: isMean }),
    ].join("");
  });
  return drawing(WIDTH, bottom + 8, [...grid, ...drawn]);
}

/** Where practice should stand. */
function ring(x: number, y: number): string {
  return `<circle cx="${x}" cy="${y}" r="8" fill="#ffffff" stroke="${INK}" stroke-width="2.5"/>`;
}
