import { type IStylesOptions, LineRuleType } from "docx";
import { INK, SOFT } from "../charts/svg";
import { languageOf } from "../language";
import type { Report } from "../report";

/** Fonts that nearly every Word has; others take their place where it has not. */
const TEXT = "Calibri";
const HEADINGS = "Georgia";

/** Names of the styles that Word does not bring itself. */
export const STYLE = { takeaway: "Takeaway", caveat: "Caveat", cited: "Cited", cell: "Cell", cover: "Cover" } as const;

/** A colour as Word writes it. */
export const hex = (colour: string) => colour.replace("#", "");

/** How a report looks: sizes in half points, spaces in twentieths of a point. */
export function stylesOf({ locale, cover }: Report): IStylesOptions {
  const heading = (size: number, before: number, after: number, color: string) => ({
    run: { font: HEADINGS, size, color: hex(color), bold: true },
    paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
  });
  const own = (id: string, run: object, spacing: object, keepNext = false) => ({
    id,
    name: id,
    basedOn: "Normal",
    quickFormat: true,
    run,
    paragraph: { spacing, keepNext },
  });
  return {
    default: {
      document: {
        run: { font: TEXT, size: 21, color: hex(INK), language: { value: languageOf(locale) } },
        paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { font: HEADINGS, size: 52, color: hex(INK), bold: true },
        paragraph: { spacing: { before: 0, after: 240, line: 264, lineRule: LineRuleType.AUTO } },
      },
      heading1: heading(34, 480, 160, cover.accent),
      heading2: heading(25, 300, 80, INK),
      heading3: heading(22, 240, 60, INK),
    },
    paragraphStyles: [
      // With what it sums up, such as a chart.
      own(STYLE.takeaway, { font: HEADINGS, size: 25 }, { before: 60, after: 200 }, true),
      own(STYLE.caveat, { size: 18, color: hex(SOFT) }, { after: 140 }),
      own(STYLE.cited, { size: 18, color: hex(SOFT) }, { before: 40, after: 160 }),
      own(STYLE.cell, { size: 19 }, { before: 50, after: 50, line: 252 }),
      own(STYLE.cover, { size: 22, color: hex(SOFT) }, { after: 60 }),
    ],
  };
}
