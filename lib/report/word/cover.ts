import { BorderStyle, type FileChild, HeadingLevel, Paragraph, TableOfContents, TextRun } from "docx";
import { say } from "@/lib/words/say";
import { dateText } from "../language";
import type { Paper } from "../paper/blocks";
import type { Report } from "../report";
import { picture } from "./blocks";
import { hex, STYLE } from "./styles";

/** The widest that a logo is shown, in pixels. */
const LOGO = 190;

/** The first page: whose report it is, and the verdict. */
export function coverOf(report: Report, { title, gist, basis }: Paper): FileChild[] {
  const { locale, more, cover } = report;
  const words = more.report.paper;
  const facts = [
    cover.name,
    cover.preparedBy && say(locale, words.preparedBy, { name: cover.preparedBy }),
    dateText(locale, report.date),
    cover.confidentiality,
  ].filter(Boolean);
  const rule = { bottom: { style: BorderStyle.SINGLE, size: 12, color: hex(cover.accent), space: 6 } };
  return [
    ...(cover.logo ? [picture(cover.logo, cover.preparedBy || cover.name || say(locale, words.kind), LOGO)] : []),
    new Paragraph({
      style: STYLE.cover,
      spacing: { before: 2600, after: 300 },
      border: rule,
      children: [new TextRun({ text: say(locale, words.kind), color: hex(cover.accent), bold: true })],
    }),
    new Paragraph({ heading: HeadingLevel.TITLE, text: title }),
    new Paragraph({ style: STYLE.takeaway, text: gist, spacing: { after: 900 } }),
    ...facts.map((text) => new Paragraph({ style: STYLE.cover, text })),
    new Paragraph({ style: STYLE.caveat, text: basis, spacing: { before: 900 } }),
  ];
}

/** The table of contents, which Word can bring up to date. */
export function contentsOf({ locale, more }: Report): FileChild[] {
  const heading = say(locale, more.report.paper.contents);
  return [
    new Paragraph({ style: STYLE.takeaway, text: heading, pageBreakBefore: true }),
    new TableOfContents(heading, { hyperlink: true, headingStyleRange: "1-1" }),
  ];
}
