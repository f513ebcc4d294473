import { expect, it } from "vitest";
import { markdownOf } from "@/lib/report/markdown";
import { paperOf } from "@/lib/report/paper/paper";
import { suggestedSummary } from "@/lib/report/suggest";
import { reportOf } from "@/test/support/reports";

it.each(["en", "fr"])(
  "the report as plain text holds every section, with the marks of names disarmed, in %s",
  async (locale) => {
    const report = await reportOf("supervised-bank", locale);
    const text = markdownOf(report);
    const headings = [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual(paperOf(report).sections.map(({ heading }) => heading));
    expect(text).toContain("Müller & Söhne \\<GmbH\\>");
    expect(text).not.toMatch(/undefined|\[object|NaN/);
  },
);

it("the rows of a table have as many cells as its head", async () => {
  const tables = markdownOf(await reportOf("insurer")).match(/(^\|.*\n)+/gm) ?? [];
  expect(tables.length).toBeGreaterThan(3);
  for (const table of tables) {
    const cells = table
      .trim()
      .split("\n")
      .map((row) => row.split(/(?<!\\)\|/).length);
    expect(new Set(cells).size).toBe(1);
  }
});

it("the suggested summary is made of sentences of the result, in paragraphs", async () => {
  const report = await reportOf("joinery");
  const paragraphs = suggestedSummary(report).split("\n\n");
  expect(paragraphs.length).toBeGreaterThan(3);
  expect(paragraphs[0]).toContain(paperOf(report).title);
});
