import PptxGenJS from "pptxgenjs";
import { say } from "@/lib/words/say";
import { escapeXml, INK, RULE, SOFT } from "../charts/svg";
import { dateText, languageOf } from "../language";
import type { Table } from "../paper/blocks";
import type { Report } from "../report";
import { type Bars, deckOf, type Slide } from "./deck";

type Page = ReturnType<PptxGenJS["addSlide"]>;

/** Measures in inches, on a page of 13.33 × 7.5. */
const LEFT = 0.7;
const WIDTH = 11.93;
const TOP = 1.95;
const BOTTOM = 6.85;

const FONTS = { headFontFace: "Georgia", bodyFontFace: "Calibri" };
const MASTER = "Message";
/** Titles longer than this are set smaller. */
const LONG = 110;

/** What stands beside the colour of the report in charts. */
const GREY = "A39A87";
const FAINT = "D8D0BF";

/** Sizes of the letters of a table, in points, and the smallest where all are too large. */
const SIZES = [18, 16, 14, 12];
const SMALLEST = 11;

/** Inches that a table may take, that stand around the text of a cell, and of a letter and a line for each point. */
const ROOM = 4.5;
const PADDING = 0.14;
const LETTER = 0.0072;
const LINE = 0.0168;

const hex = (colour: string) => colour.replace("#", "");

/** The report as slides, 16:9: one message on each, its tables and charts ready to be edited. */
export function powerpointOf(report: Report): Promise<ArrayBuffer> {
  const { locale, more, cover } = report;
  const slides = deckOf(report);
  const pptx = new PptxGenJS();
  pptx.layout = "LAYOUT_WIDE";
  pptx.theme = FONTS;
  pptx.title = slides[0]?.title ?? "";
  pptx.subject = say(locale, more.report.paper.subject);
  pptx.author = cover.preparedBy || "PMO Fit";
  // The library writes this one field as it is.
  pptx.company = escapeXml(cover.name);
  defineMaster(pptx, report);
  addCover(pptx, report);
  for (const slide of slides) addSlide(pptx, slide, report);
  return pptx.write({ outputType: "arraybuffer" }) as Promise<ArrayBuffer>;
}

function defineMaster(pptx: PptxGenJS, { cover }: Report): void {
  const title = { name: "title", type: "title", x: LEFT, y: 0.45, w: WIDTH, h: 1.25 } as const;
  const look = { fontFace: FONTS.headFontFace, fontSize: 26, color: hex(INK), align: "left", valign: "top", margin: 0 };
  pptx.defineSlideMaster({
    title: MASTER,
    background: { color: "FFFFFF" },
    objects: [
      { placeholder: { options: { ...title, ...look } as never, text: "" } },
      { line: { x: LEFT, y: 1.78, w: WIDTH, h: 0, line: { color: hex(cover.accent), width: 1.5 } } },
      {
        text: {
          text: [cover.name, cover.confidentiality].filter(Boolean).join(" · "),
          options: { x: LEFT, y: 7, w: 10, h: 0.3, fontSize: 10, color: hex(SOFT), margin: 0 },
        },
      },
    ],
    slideNumber: { x: LEFT + WIDTH - 0.6, y: 7, w: 0.6, h: 0.3, fontSize: 10, color: hex(SOFT), align: "right" },
  });
}

/** The first slide: the question, whose report it is, and when it was made. */
function addCover(pptx: PptxGenJS, report: Report): void {
  const { locale, more, cover } = report;
  const words = more.report.paper;
  const page = pptx.addSlide({ masterName: MASTER });
  const lang = languageOf(locale);
  page.addText([{ text: say(locale, words.subject), options: { lang, fontSize: 34 } }], { placeholder: "title" });
  const facts = [
    cover.name,
    cover.preparedBy && say(locale, words.preparedBy, { name: cover.preparedBy }),
    dateText(locale, report.date),
    cover.confidentiality,
  ].filter(Boolean);
  const lines = facts.map((text) => ({ text, options: { breakLine: true, lang } }));
  page.addText(lines, { x: LEFT, y: 2.4, w: WIDTH, h: 2, fontSize: 20, color: hex(SOFT), valign: "top", margin: 0 });
  if (!cover.logo) return;
  const { png, width, height } = cover.logo;
  const w = Math.min(2.6, (1.3 * width) / height);
  const altText = cover.preparedBy || cover.name || say(locale, words.kind);
  page.addImage({ data: `image/png;base64,${base64(png)}`, x: LEFT, y: 5.4, w, h: (w * height) / width, altText });
}

function base64(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

function addSlide(pptx: PptxGenJS, { title, text, table, bars, note }: Slide, report: Report): void {
  const page = pptx.addSlide({ masterName: MASTER });
  const lang = languageOf(report.locale);
  // A size beside the place of a title would be passed over.
  page.addText([{ text: title, options: { lang, fontSize: title.length > LONG ? 20 : 26 } }], { placeholder: "title" });
  const half = text && table ? WIDTH * 0.56 : WIDTH;
  if (text) {
    const lines = text.map((one) => ({ text: one, options: { breakLine: true, lang, paraSpaceAfter: 8 } }));
    const size = { x: LEFT, y: TOP, w: half - 0.4, h: BOTTOM - TOP };
    page.addText(lines, { ...size, fontSize: 15, color: hex(INK), valign: "top", margin: 0, fit: "shrink" });
  }
  if (table) addTable(page, table, text ? { x: LEFT + half, w: WIDTH - half } : { x: LEFT, w: WIDTH }, report);
  if (bars) addBars(pptx, page, bars, report);
  if (note) {
    page.addText(note, { x: LEFT, y: 6.6, w: WIDTH, h: 0.3, fontSize: 11, color: hex(SOFT), margin: 0, lang });
  }
}

function addTable(page: Page, { columns, rows, total }: Table, place: { x: number; w: number }, report: Report): void {
  const lang = languageOf(report.locale);
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  const rule = { type: "solid", pt: 0.75, color: hex(RULE) } as const;
  const none = { type: "none" } as const;
  const row = (cells: string[], isBold: boolean, color: string) =>
    cells.map((text, index) => ({
      text,
      options: {
        bold: isBold || index === 0,
        color: hex(color),
        align: columns[index]?.isFigure ? ("right" as const) : ("left" as const),
        lang,
      },
    }));
  const body = [
    row(
      columns.map(({ name }) => name),
      true,
      report.cover.accent,
    ),
    ...rows.map((cells) => row(cells, false, INK)),
    ...(total ? [row(total, true, INK)] : []),
  ];
  page.addTable(body, {
    ...place,
    y: TOP,
    colW: columns.map(({ share }) => (place.w * share) / all),
    fontSize: sizeFor({ kind: "table", columns, rows, ...(total && { total }) }, place.w),
    valign: "top",
    border: [none, none, rule, none],
    margin: [0.06, 0.12, 0.06, 0],
  });
}

/** Points of the letters of a table: the largest with which it stays within its room, as far as can be told. */
function sizeFor({ columns, rows, total }: Table, width: number): number {
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  const lines = [columns.map(({ name }) => name), ...rows, ...(total ? [total] : [])];
  const heightAt = (size: number) => {
    const linesOf = (text: string, column: number) => {
      const room = (width * (columns[column]?.share ?? 1)) / all - PADDING;
      return text
        .split("\n")
        .reduce((sum, one) => sum + Math.max(1, Math.ceil((one.length * LETTER * size) / room)), 0);
    };
    return lines.reduce((sum, cells) => sum + Math.max(...cells.map(linesOf)) * LINE * size + PADDING, 0);
  };
  return SIZES.find((size) => heightAt(size) <= ROOM) ?? SMALLEST;
}

function addBars(pptx: PptxGenJS, page: Page, { names, series, highest, alt }: Bars, { locale, cover }: Report): void {
  // Bars are drawn from below.
  const labels = names.toReversed();
  const rounded = (value: number | null) => Math.round((value ?? 0) * 10) / 10;
  const data = series.map(({ name, values }) => ({ name, labels, values: values.map(rounded).toReversed() }));
  const accent = hex(cover.accent);
  const tones = { main: accent, target: GREY, before: FAINT };
  page.addChart(pptx.ChartType.bar, data, {
    x: LEFT,
    y: TOP,
    w: WIDTH,
    h: BOTTOM - TOP,
    altText: alt,
    lang: languageOf(locale),
    barDir: "bar",
    barGapWidthPct: 45,
    // Of a single series the first bar stands out, which is drawn last.
    chartColors:
      series.length > 1 ? series.map(({ tone }) => tones[tone]) : [...labels.slice(1).map(() => GREY), accent],
    catAxisLabelFontSize: 13,
    catAxisLabelColor: hex(INK),
    valAxisMinVal: 0,
    valAxisMaxVal: highest,
    valAxisHidden: true,
    valGridLine: { style: "none" },
    showValue: true,
    dataLabelFontSize: 11,
    dataLabelColor: hex(INK),
    dataLabelFormatCode: "General",
    showLegend: series.length > 1,
    legendPos: "b",
    legendFontSize: 12,
  });
}
