import { figure } from "@/lib/words/say";
import { fitsOf } from "../paper/types";
import type { Report } from "../report";
import { bar, type Drawing, drawing, label, line, RULE } from "./svg";

const WIDTH = 900;
const NAMES = 180;
const SCALE = 640;
const ROW = 38;

/** How well each type fits, of 100; the chosen one comes first and is named in bold. */
export function fitsChart(report: Report): Drawing {
  const { locale, cover, decided } = report;
  const rows = fitsOf(report).map(({ id, name, fit }, index) => {
    const middle = index * ROW + ROW / 2;
    const isBold = id === decided.type.id;
    return [
      label(name, { x: 0, y: middle + 5, isBold }),
      bar(NAMES, middle - 8, SCALE, 16, "#f2eee6"),
      bar(NAMES, middle - 8, (fit / 100) * SCALE, 16, isBold ? cover.accent : "#8d8574"),
      label(figure(locale, fit), { x: WIDTH, y: middle + 5, anchor: "end", isBold }),
    ].join("");
  });
  const height = rows.length * ROW;
  return drawing(WIDTH, height, [line(NAMES, 0, NAMES, height, RULE), ...rows]);
}
