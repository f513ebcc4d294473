import papaparse from "papaparse";
import readExcel from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { UNKNOWN } from "@/lib/questionnaire/types";
import { drawCharts } from "@/lib/report/charts/charts";
import { markdownOf } from "@/lib/report/markdown";
import { paperOf } from "@/lib/report/paper/paper";
import type { Report } from "@/lib/report/report";
import { deckOf } from "@/lib/report/slides/deck";
import { powerpointOf } from "@/lib/report/slides/powerpoint";
import { suggestedSummary } from "@/lib/report/suggest";
import { answerRows } from "@/lib/report/tables/answers";
import { csvFile } from "@/lib/report/tables/csv-files";
import { excelOf } from "@/lib/report/tables/excel";
import { planRows } from "@/lib/report/tables/plan";
import { scoreTableRows } from "@/lib/report/tables/scores";
import { wordOf } from "@/lib/report/word/word";
import { several } from "@/test/support/groups";
import { ORDINARY } from "@/test/support/quick";
import { GROUP_PICTURES, reportOnGroup } from "@/test/support/reports";
import { textIn } from "@/test/support/unzip";

const LEADING = { ...ORDINARY, method: "gates", sponsor: "whole-top" };
const WORKING = { ...ORDINARY, method: "own-way", sponsor: "nobody" };
const GROUP = [...several(5, "executive", LEADING), ...several(6, "team-member", WORKING)];
const EARLIER = [...several(5, "executive", WORKING), ...several(6, "team-member", WORKING)];
const LINK = "https://example.org/minutes?a=1&b=2";
const EVIDENCE = { method: { note: "=Seen in <three> projects.", links: [LINK], confidence: "high" as const } };
const WHOLE = { settled: { method: "common" }, evidence: EVIDENCE, earlier: EARLIER };

/** Everything that the files of a report say. */
function everything(report: Report): string {
  const tables = [answerRows(report), scoreTableRows(report)];
  return [paperOf(report), deckOf(report), tables, drawCharts(report), suggestedSummary(report)]
    .map((one) => JSON.stringify(one))
    .join();
}

describe.each(["en", "fr"])("the report on a group in %s", (locale) => {
  it("tells what the group says, what it settled and why, and an earlier round, and has no gap", async () => {
    const report = await reportOnGroup(GROUP, { ...WHOLE, locale });
    const ids = paperOf(report).sections.map(({ id }) => id);
    expect(ids).toEqual([
      ...["summary", "group", "group-dimensions", "group-gaps", "rounds", "evidence", "agenda", "reasons", "steps"],
      ...["practice", "types", "services", "team", "plan", "hundred-days", "measures", "risks", "sources"],
    ]);
    expect(everything(report)).not.toMatch(/undefined|\[object|NaN/);
    expect(JSON.stringify(paperOf(report))).not.toMatch(/"(text|heading|alt|name)":""/);
    const archive = new Uint8Array(await wordOf(report, GROUP_PICTURES));
    const document = textIn(archive, "word/document.xml");
    expect(document).toContain("=Seen in &lt;three&gt; projects.");
    expect(document).toMatch(/<w:hyperlink [^>]*r:id="/);
    expect(textIn(archive, "word/_rels/document.xml.rels")).toContain(LINK.replace("&", "&amp;"));
    expect(document.match(/<pic:pic /g)).toHaveLength(1 + Object.keys(GROUP_PICTURES).length);
    expect(markdownOf(report)).toContain(`<${LINK}>`);
    expect((await powerpointOf(report)).byteLength).toBeGreaterThan(20_000);
  });

  it("measures today against the targets where there is no earlier round", async () => {
    const report = await reportOnGroup(GROUP, { locale });
    const ids = paperOf(report).sections.map(({ id }) => id);
    expect(ids).toContain("targets");
    expect(ids).not.toContain("evidence");
    expect(everything(report)).not.toMatch(/undefined|\[object|NaN/);
  });
});

describe("the comparison in a report", () => {
  it("has before, after, the target that was set before, and how far it went", async () => {
    const report = await reportOnGroup(GROUP, WHOLE);
    const table = paperOf(report)
      .sections.find(({ id }) => id === "rounds")
      ?.blocks.find((block) => block.kind === "table");
    const { columns = [], rows = [] } = table ?? {};
    expect(columns.map(({ name }) => name)).toEqual(["Score", "Spring", "Autumn", "Change", "Target", "Gap closed"]);
    expect(rows.find(([name]) => name === report.more.detail.dimensions["maturity.method"])).toEqual([
      ...[report.more.detail.dimensions["maturity.method"], "1", "3", "+2", "4", "67%"],
    ]);
  });
});

describe("the tables of a group", () => {
  it("are read back equal, a row for each question and each dimension, and hold no formula", async () => {
    const report = await reportOnGroup(GROUP, WHOLE);
    const archive = new Uint8Array(await (await excelOf(report)).arrayBuffer());
    const sheets = await readExcel(Buffer.from(archive));
    expect(sheets.map(({ data }) => data)).toEqual([answerRows(report), scoreTableRows(report), planRows(report)]);
    expect(answerRows(report)).toHaveLength(1 + report.edition.questions.length);
    for (const kind of ["answers", "scores", "jira", "devops"] as const) {
      const rows = papaparse.parse<string[]>(csvFile(kind, report, "2026-12-01").replace("\uFEFF", ""), {
        skipEmptyLines: true,
      }).data;
      expect(new Set(rows.map((row) => row.length)).size, kind).toBe(1);
      expect(rows.flat().filter((cell) => /^[=+@]/.test(cell))).toEqual([]);
    }
    expect(csvFile("answers", report, "2026-12-01")).toContain("'=Seen in <three> projects.");
  });
});

describe("what too few answered", () => {
  // Two of eleven know how projects are run: what they said is hidden, whatever it was.
  const hiding = (method: string) => [
    ...several(2, "executive", { ...ORDINARY, method }),
    ...several(9, "team-member", { ...ORDINARY, method: UNKNOWN }),
  ];

  it("moves nothing in what the files tell of the group", async () => {
    const [one, other] = await Promise.all([reportOnGroup(hiding("gates")), reportOnGroup(hiding("common"))]);
    const told = (report: Report) => {
      const shown = ["group-dimensions", "group-gaps", "targets", "agenda", "practice", "types"];
      const { sections } = paperOf(report);
      const { spread, rounds } = drawCharts(report);
      return [
        sections.filter(({ id }) => shown.includes(id)),
        spread,
        rounds,
        answerRows(report),
        scoreTableRows(report),
      ];
    };
    expect(told(one)).toEqual(told(other));
  });

  it("takes the figures away from which it could be reckoned", async () => {
    const report = await reportOnGroup(hiding("gates"));
    const whole = await reportOnGroup(GROUP);
    const { rows } = report.more.detail.whatIf;
    expect(JSON.stringify(paperOf(whole))).toContain(`"${rows.score}"`);
    expect(JSON.stringify(paperOf(report))).not.toContain(`"${rows.score}"`);
    expect(drawCharts(whole).fits).toBeDefined();
    expect(drawCharts(report).fits).toBeUndefined();
    const name = String(report.more.detail.dimensions["maturity.method"]);
    const named = (one: Report) => scoreTableRows(one).filter(([, , dimension]) => dimension === name);
    expect(named(whole)).toHaveLength(1);
    expect(named(report)).toHaveLength(0);
    expect(everything(report)).not.toMatch(/points of 100|complexity \d+ of 28|at level \d/);
  });
});
