import { say } from "@/lib/words/say";
import type { Report } from "../report";
import type { Cell } from "./csv";

/** Rows with a column more that says how an own questionnaire differs; the same rows for a released edition. */
export function withDifferences({ locale, more, editionWords }: Report, [head = [], ...rows]: Cell[][]): Cell[][] {
  const { differs } = editionWords;
  if (!differs) return [head, ...rows];
  const told = [differs.summary, ...differs.items].join("\n");
  return [[...head, say(locale, more.report.columns.differing)], ...rows.map((row) => [...row, told])];
}
