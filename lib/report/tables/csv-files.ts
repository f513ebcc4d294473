import type { Report } from "../report";
import { answerRows } from "./answers";
import { csvOf } from "./csv";
import { scoreTableRows } from "./scores";
import { devopsRows, jiraRows } from "./task-lists";

const ROWS = { answers: answerRows, scores: scoreTableRows, jira: jiraRows, devops: devopsRows };

/**
 * A table of a result as a CSV file.
 * @param start the day on which the plan starts, `yyyy-mm-dd`
 */
export function csvFile(kind: keyof typeof ROWS, report: Report, start: string): string {
  return csvOf(ROWS[kind](report, start));
}
