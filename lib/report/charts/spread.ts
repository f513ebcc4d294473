import { say } from "@/lib/words/say";
import { shownDimensions } from "../paper/group/stand";
import type { GroupTold, Report } from "../report";
import { along, levelLines, mark, TOP, WIDTH } from "./scale";
import { type Drawing, drawing, label, line, SOFT } from "./svg";

const ROW = 40;

/** Where a group stands: its mean, a line from the lowest to the highest answer, and the two sides above it. */
export function spreadChart(report: Report, group: GroupTold): Drawing {
  const { locale, cover } = report;
  const { signs } = group.words;
  const rows = shownDimensions(report, group);
  const bottom = TOP + rows.length * ROW;
  const drawn = rows.map(({ name, all, leaders, practitioners }, index) => {
    const middle = TOP + index * ROW + ROW / 2 + 6;
    const sides = [
      leaders ? { sign: say(locale, signs.leaders), level: leaders.mean } : null,
      practitioners ? { sign: say(locale, signs.practitioners), level: practitioners.mean } : null,
    ].filter((side) => side !== null);
    const [first, second] = sides;
    // Side by side they would cover each other.
    const isSame = first && second && Math.abs(along(first.level) - along(second.level)) < 26;
    const shown = isSame ? [{ sign: `${first.sign} ${second.sign}`, level: (first.level + second.level) / 2 }] : sides;
    return [
      label(name, { x: 0, y: middle + 5 }),
      line(along(all.lowest), middle, along(all.highest), middle, SOFT),
      mark(all.mean, middle, "", cover.accent),
      ...shown.map(({ sign, level }) => mark(level, middle - 17, sign, SOFT)),
    ].join("");
  });
  return drawing(WIDTH, bottom + 8, [...levelLines(locale, bottom), ...drawn]);
}
