import papaparse from "papaparse";
import readExcel from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { answerRows } from "@/lib/report/tables/answers";
import { csvOf } from "@/lib/report/tables/csv";
import { csvFile } from "@/lib/report/tables/csv-files";
import { excelOf, plannerBook } from "@/lib/report/tables/excel";
import { planRows } from "@/lib/report/tables/plan";
import { scoreTableRows } from "@/lib/report/tables/scores";
import { tasksOf } from "@/lib/report/tables/tasks";
import { reportOf } from "@/test/support/reports";
import { textIn, unzip } from "@/test/support/unzip";

const report = await reportOf("hospital-group");
const parse = (csv: string) => papaparse.parse<string[]>(csv.replace("\uFEFF", ""), { skipEmptyLines: true }).data;

describe("a CSV file", () => {
  it("begins with a mark for UTF-8, ends its lines as RFC 4180 does, and is read back as it was", () => {
    const rows = [
      ["a", "b"],
      ["comma, and “quotes”", 'say "hello"'],
      ["two\nlines", "ééé"],
      [7, null],
    ];
    const csv = csvOf(rows);
    expect(csv.startsWith("\uFEFFa,b\r\n")).toBe(true);
    expect(parse(csv)).toEqual(rows.map((row) => row.map((cell) => String(cell ?? ""))));
  });

  it.each(["=1+1", "+cmd", "-2+3", "@SUM(A1)", "\t=1", "\r=1", '=HYPERLINK("http://x")'])(
    "takes the power from %j, wherever it stands",
    (cell) => {
      for (const row of [[cell], ["a", cell]]) expect(parse(csvOf([row]))[0]?.at(-1)).toBe(`'${cell}`);
    },
  );

  it("leaves numbers below zero and harmless texts as they are", () => {
    expect(parse(csvOf([[-3, "a-b", "1=1", "’"]]))).toEqual([["-3", "a-b", "1=1", "’"]]);
  });
});

describe("the tables of a result", () => {
  it("have a row for each question, and points that add up to the need", () => {
    const [, ...rows] = answerRows(report);
    expect(rows.map(([, id]) => id).sort()).toEqual(report.edition.questions.map(({ id }) => id).sort());
    const points = rows.reduce((sum, row) => sum + Number(row[7] ?? 0), 0);
    expect(points).toBe(report.decided.need.score);
  });

  it("have a row for each axis and each dimension", () => {
    expect(scoreTableRows(report)).toHaveLength(1 + 4 + report.assessment.profile.dimensions.length);
  });

  it.each(["answers", "scores", "jira", "devops"] as const)("%s is read back with rows of one length", (kind) => {
    const rows = parse(csvFile(kind, report, "2026-12-01"));
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    expect(JSON.stringify(rows)).not.toMatch(/undefined|NaN|null/);
  });
});

describe("a workbook", () => {
  it("has three sheets that are read back equal", async () => {
    const archive = new Uint8Array(await (await excelOf(report)).arrayBuffer());
    const sheets = await readExcel(Buffer.from(archive));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(["Answers", "Scores", "Plan"]);
    // Cells are trimmed when they are read.
    expect(sheets.map(({ data }) => data)).toEqual([answerRows(report), scoreTableRows(report), planRows(report)]);
  });

  it("holds no formula, whatever a text begins with", async () => {
    const hostile = structuredClone(report);
    const [id = ""] = Object.keys(hostile.editionWords.questions);
    const words = hostile.editionWords.questions[id];
    if (words) words.question = "=1+1";
    const archive = new Uint8Array(await (await excelOf(hostile)).arrayBuffer());
    const paths = [...unzip(archive).keys()].filter((path) => /worksheets\/sheet\d+\.xml$/.test(path));
    expect(paths).toHaveLength(3);
    for (const path of paths) expect(textIn(archive, path)).not.toMatch(/<f[ >]/);
    const [answers] = await readExcel(Buffer.from(archive));
    expect(answers?.data.flat()).toContain("=1+1");
  });

  it("for Planner has a task for each step, in the columns that Planner writes", async () => {
    const [sheet] = await readExcel(Buffer.from(await (await plannerBook(report, "2026-12-01")).arrayBuffer()));
    expect(sheet?.data[0]).toEqual([
      ...["Task Name", "Bucket Name", "Progress", "Priority", "Start date", "Due date", "Description"],
    ]);
    expect(sheet?.data).toHaveLength(1 + report.decided.roadmap.length);
  });
});

describe("the plan as tasks", () => {
  it("has the columns that Jira and Azure Boards ask for", () => {
    expect(parse(csvFile("jira", report, "2026-12-01"))[0]).toContain("Summary");
    const head = parse(csvFile("devops", report, "2026-12-01"))[0];
    expect(head?.slice(0, 2)).toEqual(["Work Item Type", "Title"]);
  });

  it("counts its dates from the start, and skips no month", () => {
    const of = (start: string) =>
      new Map(tasksOf(report, start).map(({ phase, start: from, due }) => [phase, [from, due]]));
    expect(of("2026-12-01").get("Find out")).toEqual(["2026-12-01", "2027-01-01"]);
    expect(of("2027-01-31").get("Find out")).toEqual(["2027-01-31", "2027-02-28"]);
    expect(of("2026-12-01").get("Try")).toEqual(["2027-01-01", "2027-04-01"]);
    expect(of("2026-12-01").get("Run")?.[1]).toBe("2027-12-01");
  });
});
