import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { openOwn } from "@/lib/questionnaire/own/own";
import { allEditions } from "@/lib/questionnaire/registry";
import type { Edition } from "@/lib/questionnaire/types";
import schema from "@/lib/report/file/assessment-1.json";
import { readAssessmentFile } from "@/lib/report/file/read";
import { assessmentFileOf } from "@/lib/report/file/write";
import { markdownOf } from "@/lib/report/markdown";
import { paperOf } from "@/lib/report/paper/paper";
import type { Report } from "@/lib/report/report";
import { deckOf } from "@/lib/report/slides/deck";
import { answerRows } from "@/lib/report/tables/answers";
import { scoreTableRows } from "@/lib/report/tables/scores";
import { ownQuick } from "@/test/support/own";
import { ORDINARY, quick } from "@/test/support/quick";
import { reportOn } from "@/test/support/reports";

const published = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]);

const DIFFERS = { summary: "1 weight differs.", items: ["Weight of “Method”: 3 instead of 1"] };
const edition = openOwn(ownQuick, allEditions()) as Edition;
let report: Report;
beforeAll(async () => {
  const released = await reportOn(ORDINARY, quick);
  report = { ...released, edition, editionWords: { ...released.editionWords, differs: DIFFERS } };
});

describe("a report on an own questionnaire says how it differs", () => {
  it("on paper: on the cover, and one by one", () => {
    const { basis, sections } = paperOf(report);
    expect(basis).toContain(DIFFERS.summary);
    expect(sections.find(({ id }) => id === "differing")?.blocks).toContainEqual({
      kind: "list",
      items: DIFFERS.items,
    });
    expect(markdownOf(report)).toContain(DIFFERS.items[0]);
  });

  it("on a slide of its own", () => {
    const slide = deckOf(report).find(({ title }) => title === DIFFERS.summary);
    expect(slide?.table?.rows).toEqual([DIFFERS.items]);
  });

  it("in every row of the tables", () => {
    for (const rows of [answerRows(report), scoreTableRows(report)])
      for (const row of rows.slice(1)) expect(row.at(-1)).toBe([DIFFERS.summary, ...DIFFERS.items].join("\n"));
  });

  it("in the file of the assessment, which is read where the questionnaire is and names it where it is not", () => {
    const text = assessmentFileOf(report, "https://pmo.example.org");
    expect(published.safeParse(JSON.parse(text)).success).toBe(true);
    expect(readAssessmentFile(text, [...allEditions(), edition])).toEqual({ ok: true, edition, answers: ORDINARY });
    const missing = { ok: false, problem: "own", list: [edition.own?.mark] };
    expect(readAssessmentFile(text, allEditions())).toEqual(missing);
    const changed = { ...edition, own: { ...edition.own, mark: "another00000" } } as Edition;
    expect(readAssessmentFile(text, [changed])).toEqual(missing);
  });
});

it("a report on a released edition says nothing of it", async () => {
  const released = await reportOn(ORDINARY, quick);
  expect(paperOf(released).sections.map(({ id }) => id)).not.toContain("differing");
  expect(deckOf(released)).toHaveLength(deckOf(report).length - 1);
  expect(JSON.parse(assessmentFileOf(released, "")).questionnaire).toEqual({ id: "quick", edition: 1 });
});
