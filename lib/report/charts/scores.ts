import { figure, say } from "@/lib/words/say";
import { namedScores } from "../paper/stand";
import type { Report } from "../report";
import { along, levelLines, NAMES, ring, TOP, WIDTH } from "./scale";
import { bar, type Drawing, drawing, INK, label, line, SOFT } from "./svg";

const ROW = 30;

/** The scores as bars on one scale of 1–5: a ring for the level called for, a thin line for what is possible. */
export function scoresChart(report: Report): Drawing {
  const { locale, more, cover } = report;
  const rows = namedScores(report);
  const bottom = TOP + rows.length * ROW;
  const drawn = rows.map(({ label: name, level, lowest, highest, target, isMean }, index) => {
    const middle = TOP + index * ROW + ROW / 2;
    const value = level === null ? say(locale, more.detail.dimensions.notKnown) : figure(locale, level);
    return [
      label(name, { x: isMean ? 0 : 14, y: middle + 5, isBold: isMean }),
      level === null ? "" : bar(NAMES, middle - 6, Math.max(2, along(level) - NAMES), 12, isMean ? INK : cover.accent),
      highest > lowest ? line(along(lowest), middle + 9, along(highest), middle + 9, SOFT) : "",
      target === null ? "" : ring(target, middle),
      label(value, { x: WIDTH, y: middle + 5, anchor: "end", isBold: isMean }),
    ].join("");
  });
  return drawing(WIDTH, bottom + 8, [...levelLines(locale, bottom), ...drawn]);
}
