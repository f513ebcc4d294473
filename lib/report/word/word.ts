import {
  AlignmentType,
  Document,
  Footer,
  Header,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from "docx";
import { estimatePageNumbersWith } from "docx/layout";
import { say } from "@/lib/words/say";
import { paperOf } from "../paper/paper";
import type { Report } from "../report";
import { BULLETS, type Pictures, sectionOf } from "./blocks";
import { contentsOf, coverOf } from "./cover";
import { hex, STYLE, stylesOf } from "./styles";

/** 2.5 cm in twentieths of a point, and the end of a line of A4 between two such margins. */
const MARGIN = 1418;
const END = 9070;
const A4 = { width: 11906, height: 16838 };

/**
 * The whole report as a Word document: cover, contents, then the sections of the result page.
 * @param pictures the charts, drawn by `drawCharts` and made pictures
 */
export function wordOf(report: Report, pictures: Pictures): Promise<ArrayBuffer> {
  const { locale, more, cover } = report;
  const paper = paperOf(report);
  const children = [
    ...coverOf(report, paper),
    ...contentsOf(report),
    ...paper.sections.flatMap((section) => sectionOf(section, report, pictures)),
  ];
  const document = new Document({
    title: paper.title,
    subject: say(locale, more.report.paper.subject),
    creator: cover.preparedBy || "PMO Fit",
    description: paper.gist,
    styles: stylesOf(report),
    numbering: { config: [bullets(cover.accent)] },
    pageNumbers: estimatePageNumbersWith({ guess: true }),
    sections: [
      {
        properties: {
          titlePage: true,
          page: { size: A4, margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } },
        },
        headers: { default: new Header({ children: [running(cover.name || say(locale, more.report.paper.kind))] }) },
        footers: { default: new Footer({ children: [footer(cover.confidentiality)] }) },
        children,
      },
    ],
  });
  return Packer.toArrayBuffer(document);
}

function bullets(accent: string) {
  const style = { paragraph: { indent: { left: 360, hanging: 240 } }, run: { color: hex(accent) } };
  const level = { level: 0, format: LevelFormat.BULLET, text: "•", alignment: AlignmentType.START, style };
  return { reference: BULLETS, levels: [level] };
}

function running(text: string): Paragraph {
  return new Paragraph({ style: STYLE.caveat, text });
}

/** What the paper may be used for, and the number of the page of all pages. */
function footer(confidentiality: string): Paragraph {
  return new Paragraph({
    style: STYLE.caveat,
    tabStops: [{ type: TabStopType.RIGHT, position: END }],
    children: [new TextRun({ children: [confidentiality, "\t", PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES] })],
  });
}
