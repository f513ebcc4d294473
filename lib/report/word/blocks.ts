import { BorderStyle, ExternalHyperlink, type FileChild, HeadingLevel, ImageRun, Paragraph, TextRun } from "docx";
import { RULE } from "../charts/svg";
import type { Block, ChartId, Section } from "../paper/blocks";
import type { Picture, Report } from "../report";
import { hex, STYLE } from "./styles";
import { tableOf } from "./table";

/** The width of the text in pixels, 96 to the inch. */
const WIDTH = 604;

/** The tallest that a picture may be, in pixels, to leave room on its page for the heading over it. */
const TALLEST = 740;

const LEVELS = { 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
export const BULLETS = "bullets";

export type Pictures = Partial<Record<ChartId, Picture>>;

/** A section with its heading. */
export function sectionOf({ heading, blocks }: Section, report: Report, pictures: Pictures): FileChild[] {
  const first = new Paragraph({ heading: HeadingLevel.HEADING_1, text: heading });
  return [first, ...blocks.flatMap((block) => childrenOf(block, report, pictures))];
}

function childrenOf(block: Block, { cover }: Report, pictures: Pictures): FileChild[] {
  switch (block.kind) {
    case "heading":
      return [new Paragraph({ heading: LEVELS[block.level], text: block.text })];
    case "text":
      return block.text.split("\n").map((text) => new Paragraph({ text }));
    case "takeaway":
      return [new Paragraph({ style: STYLE.takeaway, text: block.text })];
    case "caveat":
      return [new Paragraph({ style: STYLE.caveat, text: block.text })];
    case "list":
      return block.items.map((text) => new Paragraph({ text, numbering: { reference: BULLETS, level: 0 } }));
    case "terms":
      return block.terms.map(([name, text]) => term(name, text));
    case "cited":
      return citedOf(block.title, block.items);
    case "links":
      return block.links.map(linkOf);
    case "chart": {
      const drawn = pictures[block.id];
      return drawn ? [picture(drawn, block.alt, WIDTH)] : [];
    }
    case "table":
      // Word wants a paragraph between a table and what follows.
      return [tableOf(block, cover.accent), new Paragraph({ style: STYLE.caveat })];
  }
}

/** A link that can be followed, with its whole address to be read on paper. */
function linkOf(link: string): Paragraph {
  const children = [new TextRun({ text: link, style: "Hyperlink" })];
  return new Paragraph({
    numbering: { reference: BULLETS, level: 0 },
    children: [new ExternalHyperlink({ link, children })],
  });
}

function term(name: string, text: string): Paragraph {
  const bold = new TextRun({ text: name, bold: true });
  // An en space tells name from text without a sign that each language sets in its own way.
  return new Paragraph({ children: text ? [bold, new TextRun(`\u2002${text}`)] : [bold] });
}

/** The answers behind a statement, marked off by a line at their side. */
function citedOf(title: string, items: string[]): Paragraph[] {
  const border = { left: { style: BorderStyle.SINGLE, size: 12, color: hex(RULE), space: 8 } };
  const indent = { left: 200 };
  const lines = [new TextRun({ text: title, bold: true }), ...items.map((text) => new TextRun({ text, break: 1 }))];
  return [new Paragraph({ style: STYLE.cited, border, indent, children: lines })];
}

/** A picture with its description, as wide as it is told, no wider than it is, and with room on the page for what stands over it. */
export function picture({ png, width, height }: Picture, alt: string, widest: number): Paragraph {
  const scale = Math.min(1, widest / width, TALLEST / height);
  const transformation = { width: Math.round(width * scale), height: Math.round(height * scale) };
  const altText = { name: alt.slice(0, 60), description: alt };
  return new Paragraph({ children: [new ImageRun({ type: "png", data: png, transformation, altText })] });
}
