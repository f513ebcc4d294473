import { describe, expect, it } from "vitest";
import { deckOf } from "@/lib/report/slides/deck";
import { powerpointOf } from "@/lib/report/slides/powerpoint";
import { PERSONAS, type PersonaId } from "@/test/personas";
import { several } from "@/test/support/groups";
import { ORDINARY, quick } from "@/test/support/quick";
import { reportOf, reportOn, reportOnGroup } from "@/test/support/reports";
import { textIn, unzip } from "@/test/support/unzip";

describe.each([
  ["en", "en-GB"],
  ["fr", "fr-FR"],
])("the slides in %s", async (locale, language) => {
  const report = await reportOf("hospital-group", locale);
  const deck = deckOf(report);
  const archive = new Uint8Array(await powerpointOf(report));
  const paths = [...unzip(archive).keys()];
  const slides = paths.filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path)).map((path) => textIn(archive, path));

  it("are wide, and 8 to 12", () => {
    expect(slides).toHaveLength(1 + deck.length);
    expect(textIn(archive, "ppt/presentation.xml")).toMatch(/<p:sldSz cx="12192000" cy="6858000"/);
  });

  it("have a title each, which programs know as such", () => {
    for (const slide of slides) expect(slide).toMatch(/<p:ph[^>]* type="title"/);
  });

  it("have their tables and charts as such, each chart with its description", () => {
    const count = (pattern: RegExp) => slides.filter((slide) => pattern.test(slide)).length;
    expect(count(/<a:tbl>/)).toBe(deck.filter(({ table }) => table).length);
    const charts = deck.flatMap(({ bars }) => (bars ? [bars] : []));
    expect(paths.filter((path) => /^ppt\/charts\/chart\d+\.xml$/.test(path))).toHaveLength(charts.length);
    const described = slides.flatMap((slide) => slide.match(/<p:graphicFrame>.*?descr="([^"]+)"/g) ?? []);
    expect(described.length).toBeGreaterThanOrEqual(charts.length);
  });

  it("are set in their language and say nothing that was not known", () => {
    for (const slide of slides) {
      expect(slide).toContain(`lang="${language}"`);
      expect(slide).not.toMatch(/>[^<]*(undefined|\[object|NaN)/);
    }
  });
});

it.each(Object.keys(PERSONAS) as PersonaId[])(
  "the deck of %s has one sentence a slide and rows that fit",
  async (persona) => {
    for (const locale of ["en", "fr"]) {
      const deck = deckOf(await reportOf(persona, locale));
      expect(deck.length).toBeGreaterThanOrEqual(7);
      expect(deck.length).toBeLessThanOrEqual(11);
      for (const { title, table } of deck) {
        expect(title.length).toBeGreaterThan(10);
        expect(title.length).toBeLessThan(260);
        expect(table?.rows.length ?? 0).toBeLessThanOrEqual(13);
        for (const row of table?.rows ?? []) expect(row).toHaveLength(table?.columns.length ?? 0);
      }
    }
  },
);

it("the quick check has its slides too", async () => {
  const deck = deckOf(await reportOn(ORDINARY, quick));
  expect(deck.length).toBeGreaterThanOrEqual(7);
  expect(JSON.stringify(deck)).not.toMatch(/undefined|NaN/);
});

it("a summary that was emptied leaves the decisions alone on their slide", async () => {
  const [slide] = deckOf({ ...(await reportOf("charity")), summary: " \n\n " });
  expect(slide?.text).toBeUndefined();
  expect(slide?.table?.rows.length).toBeGreaterThan(2);
});

it("whatever a client is called, every part of the slides can be read", async () => {
  const report = await reportOnGroup([...several(3, "sponsor", ORDINARY), ...several(4, "other", ORDINARY)]);
  const name = "<Müller> & Söhne";
  report.cover = { ...report.cover, name, preparedBy: name, confidentiality: name };
  report.summary = name;
  const archive = new Uint8Array(await powerpointOf(report));
  const parts = [...unzip(archive).keys()].filter((path) => /\.(xml|rels)$/.test(path));
  expect(parts.length).toBeGreaterThan(20);
  for (const path of parts) expect(textIn(archive, path), path).not.toMatch(/&(?!(amp|lt|gt|quot|apos|#\w+);)|<Müller/);
});

it("a long title is set smaller, so that it stays above its line", async () => {
  const report = await reportOf("insurer");
  const archive = new Uint8Array(await powerpointOf(report));
  const deck = deckOf(report);
  const place = deck.findIndex(({ title }) => title.length > 110);
  expect(place).toBeGreaterThan(0);
  const slide = textIn(archive, `ppt/slides/slide${place + 2}.xml`);
  expect(slide).toMatch(/<a:rPr[^>]* sz="2000"/);
});
