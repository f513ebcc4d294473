import { PHASE_MONTHS } from "@/lib/model/plan-phases";
import { say } from "@/lib/words/say";
import { phasesOf } from "../paper/plan";
import type { Report } from "../report";
import { bar, type Drawing, drawing, label, line, SOFT } from "./svg";

const WIDTH = 900;
const NAMES = 200;
const MONTHS = 12;
const MONTH = (WIDTH - NAMES) / MONTHS;
const ROW = 46;
const TOP = 30;

/** The phases of the plan as bars over a year. */
export function phasesChart(report: Report): Drawing {
  const { locale, more, cover } = report;
  const phases = phasesOf(report);
  const bottom = TOP + phases.length * ROW;
  const months = Array.from({ length: MONTHS }, (_, month) => NAMES + month * MONTH);
  const scale = months.map(
    (x, month) =>
      line(x, TOP - 6, x, bottom) + label(String(month + 1), { x: x + MONTH / 2, y: 16, anchor: "middle", fill: SOFT }),
  );
  const bars = phases.map(({ id, name, steps }, index) => {
    const { start, end } = PHASE_MONTHS[id];
    const top = TOP + index * ROW;
    const width = ((end ?? MONTHS) - start) * MONTH;
    return [
      label(name, { x: 0, y: top + 18, isBold: true }),
      label(say(locale, more.roadmap.plan.count, { count: steps.length }), { x: 0, y: top + 36, fill: SOFT }),
      bar(NAMES + start * MONTH, top + 12, width, 18, cover.accent),
    ].join("");
  });
  return drawing(WIDTH, bottom + 6, [
    label(say(locale, more.roadmap.plan.axis), { x: 0, y: 16, fill: SOFT }),
    ...scale,
    ...bars,
  ]);
}
