import { figure } from "@/lib/words/say";
import { INK, label, line, SOFT } from "./svg";

/** Measures of a chart of levels, in pixels: a column of names, then a scale of 1–5. */
export const WIDTH = 900;
export const NAMES = 330;
const SCALE = 500;
export const TOP = 34;
const LEVELS = [1, 2, 3, 4, 5];

/** Where a level stands. */
export const along = (level: number) => NAMES + ((level - 1) / 4) * SCALE;

/** A line and a figure for each level, down to where the chart ends. */
export function levelLines(locale: string, bottom: number): string[] {
  return LEVELS.map(
    (level) =>
      line(along(level), TOP - 8, along(level), bottom) +
      label(figure(locale, level), { x: along(level), y: TOP - 14, anchor: "middle", fill: SOFT }),
  );
}

/** A ring: the level to reach. */
export function ring(level: number, y: number, radius = 8): string {
  return `<circle cx="${along(level)}" cy="${y}" r="${radius}" fill="#ffffff" stroke="${INK}" stroke-width="2.5"/>`;
}

/** A mark on the scale with a sign in it; without one it is filled. */
export function mark(level: number, y: number, sign: string, colour: string): string {
  if (sign === "") return `<circle cx="${along(level)}" cy="${y}" r="7" fill="${colour}"/>`;
  const width = 8 + 8 * sign.length;
  const box = `<rect x="${along(level) - width / 2}" y="${y - 9}" width="${width}" height="18" rx="9" fill="#ffffff" stroke="${colour}" stroke-width="1.5"/>`;
  return box + label(sign, { x: along(level), y: y + 5, anchor: "middle", isBold: true });
}
