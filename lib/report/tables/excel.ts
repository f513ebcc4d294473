import writeExcel, { type Cell as ExcelCell, type Sheet } from "write-excel-file/universal";
import { say } from "@/lib/words/say";
import type { Report } from "../report";
import { answerRows } from "./answers";
import type { Cell } from "./csv";
import { planRows } from "./plan";
import { scoreTableRows } from "./scores";
import { plannerRows } from "./task-lists";

/** Characters that a column is at least and at most wide. */
const NARROW = 10;
const WIDE = 60;

/** Answers, scores and plan as a workbook with a sheet for each. */
export function excelOf(report: Report): Promise<Blob> {
  const { locale, more } = report;
  const { sheets } = more.report.columns;
  return writeExcel([
    sheet(say(locale, sheets.answers), answerRows(report)),
    sheet(say(locale, sheets.scores), scoreTableRows(report)),
    sheet(say(locale, sheets.plan), planRows(report)),
  ]).toBlob();
}

/**
 * The plan as a workbook for Planner.
 * @param start the day on which the plan starts, `yyyy-mm-dd`
 */
export function plannerBook(report: Report, start: string): Promise<Blob> {
  const name = say(report.locale, report.more.report.columns.sheets.plan);
  return writeExcel([sheet(name, plannerRows(report, start))]).toBlob();
}

/** A sheet whose head stays in sight. A text is written as text, so none of it is ever a formula. */
function sheet(name: string, [head = [], ...rows]: Cell[][]): Sheet<Blob> {
  const columns = head.map((title, column) => {
    const lengths = [title, ...rows.map((row) => row[column])].map((cell) => String(cell ?? "").length);
    return { width: Math.min(WIDE, Math.max(NARROW, ...lengths) + 2) };
  });
  const heading = head.map((title): ExcelCell => ({ value: String(title), type: String, fontWeight: "bold" }));
  const body = rows.map((row) => row.map(excelCell));
  return { sheet: name, data: [heading, ...body], columns, stickyRowsCount: 1 };
}

function excelCell(cell: Cell): ExcelCell {
  if (cell === null) return null;
  if (typeof cell === "number") return { value: cell, type: Number };
  return { value: cell, type: String, wrap: true, alignVertical: "top" };
}
