import { describe, expect, it } from "vitest";
import { drawCharts } from "@/lib/report/charts/charts";
import { paperOf } from "@/lib/report/paper/paper";
import { wordOf } from "@/lib/report/word/word";
import { PICTURES, reportOf } from "@/test/support/reports";
import { textIn, unzip } from "@/test/support/unzip";

const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;

describe.each([
  ["en", "en-GB"],
  ["fr", "fr-FR"],
])("the Word report in %s", async (locale, language) => {
  const report = await reportOf("insurer", locale);
  const paper = paperOf(report);
  const archive = new Uint8Array(await wordOf(report, PICTURES));
  const document = textIn(archive, "word/document.xml");
  const blocks = paper.sections.flatMap((section) => section.blocks);

  it("has a heading of the first level for each section, and deeper ones inside", () => {
    const deeper = blocks.flatMap((block) => (block.kind === "heading" ? [block.level] : []));
    expect(count(document, /<w:pStyle w:val="Heading1"\/>/g)).toBe(paper.sections.length);
    expect(count(document, /<w:pStyle w:val="Heading2"\/>/g)).toBe(deeper.filter((level) => level === 2).length);
    expect(count(document, /<w:pStyle w:val="Heading3"\/>/g)).toBe(deeper.filter((level) => level === 3).length);
    expect(count(document, /<w:pStyle w:val="Title"\/>/g)).toBe(1);
  });

  it("has a table of contents with every section and its page", () => {
    const contents = document.slice(document.indexOf("<w:sdt>"), document.indexOf("</w:sdt>"));
    expect(contents).toMatch(/<w:instrText[^>]*>TOC /);
    expect(
      count(contents, /PAGEREF _Toc\d+ \\h<\/w:instrText><w:fldChar w:fldCharType="separate"\/><w:t[^>]*>\d+</g),
    ).toBe(paper.sections.length);
  });

  it("has every table with all its rows, the first of them its head", () => {
    const tables = blocks.flatMap((block) => (block.kind === "table" ? [block] : []));
    const rows = tables.reduce((sum, { rows, total }) => sum + 1 + rows.length + (total ? 1 : 0), 0);
    expect(count(document, /<w:tbl>/g)).toBe(tables.length);
    expect(count(document, /<w:tr[ >]/g)).toBe(rows);
    expect(count(document, /<w:tblHeader/g)).toBe(tables.length);
    for (const { columns, rows } of tables) for (const row of rows) expect(row).toHaveLength(columns.length);
  });

  it("describes every picture", () => {
    const told = [...document.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(([, text = ""]) => text);
    expect(told).toHaveLength(1 + Object.keys(PICTURES).length);
    expect(told.filter((text) => text.length < 5)).toEqual([]);
    expect([...unzip(archive).keys()].filter((path) => path.endsWith(".png")).length).toBeGreaterThan(0);
  });

  it("is set in its language, and numbers its pages", () => {
    expect(textIn(archive, "word/styles.xml")).toContain(`w:lang w:val="${language}"`);
    const footers = [...unzip(archive)].filter(([path]) => /word\/footer\d+\.xml/.test(path));
    const text = footers.map(([, file]) => file.toString("utf8")).join();
    expect(text).toContain("NUMPAGES");
    expect(text).toContain("Confidential");
  });

  it("says nothing that was not known", () => {
    expect(document).not.toMatch(/undefined|\[object|NaN|>null</);
    expect(document).toContain("Müller &amp; Söhne &lt;GmbH&gt;");
    expect(document).toContain("Second paragraph.");
  });
});

it("every persona has a paper without a gap, in both languages", async () => {
  for (const locale of ["en", "fr"]) {
    for (const persona of ["joinery", "charity", "plant-contractor", "international-group"] as const) {
      const report = await reportOf(persona, locale);
      const text = JSON.stringify(paperOf(report));
      expect(text, persona).not.toMatch(/undefined|\[object|NaN/);
      expect(text, persona).not.toMatch(/"(text|heading|alt|name)":""/);
    }
  }
});

it("charts are drawings that name every row, and hold nothing that would be markup", async () => {
  const report = await reportOf("insurer");
  report.cover.accent = "#123456";
  const charts = drawCharts(report);
  expect(Object.keys(charts)).toEqual(["scores", "fits", "phases"]);
  for (const { svg, width, height } of Object.values(charts)) {
    expect(svg).toContain(`viewBox="0 0 ${width} ${height}"`);
    expect(svg).toContain("#123456");
    expect(svg).not.toMatch(/NaN|undefined/);
  }
  expect(count(charts.scores?.svg ?? "", /<circle/g)).toBe(1 + report.decided.practice.length);
});
