import { describe, expect, it } from "vitest";
import { z } from "zod";
import { allEditions } from "@/lib/questionnaire/registry";
import schema from "@/lib/report/file/assessment-1.json";
import { readAssessmentFile } from "@/lib/report/file/read";
import { assessmentFileOf } from "@/lib/report/file/write";
import { PERSONAS, type PersonaId } from "@/test/personas";
import { ORDINARY, quick } from "@/test/support/quick";
import { reportOf, reportOn } from "@/test/support/reports";

const ORIGIN = "https://pmo.example.org";
const editions = allEditions();
const file = assessmentFileOf(await reportOf("insurer"), ORIGIN);
const published = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]);

/** The file with something changed in it. */
const changed = (change: (document: Record<string, unknown>) => void) => {
  const document = JSON.parse(file);
  change(document);
  return JSON.stringify(document);
};

describe("an assessment file", () => {
  it.each(Object.keys(PERSONAS) as PersonaId[])("of %s keeps to its schema", async (persona) => {
    expect(published.safeParse(JSON.parse(assessmentFileOf(await reportOf(persona), ORIGIN))).error).toBeUndefined();
  });

  it("that is opened and saved again is the same, of both questionnaires", async () => {
    const reports = [await reportOf("charity"), await reportOn(ORDINARY, quick)];
    for (const report of reports) {
      const saved = assessmentFileOf(report, ORIGIN);
      const read = readAssessmentFile(saved, editions);
      expect(read.ok && read.answers).toEqual(report.answers);
      if (read.ok) expect(assessmentFileOf(await reportOn(read.answers, read.edition), ORIGIN)).toBe(saved);
    }
  });

  it("does not depend on the order of the answers, nor on the language", async () => {
    const report = await reportOf("insurer", "fr");
    const answers = Object.fromEntries(Object.entries(report.answers).reverse());
    expect(assessmentFileOf({ ...report, answers }, ORIGIN)).toBe(file);
  });

  it.each([
    ["damaged", file.slice(0, -40)],
    ["damaged", ""],
    ["foreign", "[]"],
    ["foreign", "null"],
    ["foreign", '{"answers":{"people":"10-29"}}'],
    ["newer", changed((document) => Object.assign(document, { version: 2 }))],
    ["damaged", changed((document) => Object.assign(document, { answers: [] }))],
    ["damaged", changed((document) => Object.assign(document, { questionnaire: null }))],
    ["edition", changed((document) => Object.assign(document, { questionnaire: { id: "full", edition: 99 } }))],
    ["edition", changed((document) => Object.assign(document, { questionnaire: { id: "other", edition: 1 } }))],
  ])("is refused as %s", (problem, text) => {
    expect(readAssessmentFile(text, editions)).toMatchObject({ ok: false, problem });
  });

  it("names the answers that do not belong", () => {
    const answers = { people: "10-29", projects: "no-such", hello: "unknown", constructor: "na", stakes: 7 };
    const text = changed((document) => Object.assign(document, { answers }));
    expect(readAssessmentFile(text, editions)).toMatchObject({ list: ["projects", "hello", "constructor", "stakes"] });
  });
});
