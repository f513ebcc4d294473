import type { Report } from "../report";
import type { Cell } from "./csv";
import { type Task, tasksOf } from "./tasks";

/**
 * The plan for the CSV import of Jira, which needs a column “Summary” and finds the others by the names of its fields.
 * Labels hold no spaces. Priorities are those that every Jira begins with.
 */
export function jiraRows(report: Report, start: string): Cell[][] {
  const priorities = { 1: "Low", 2: "Medium", 3: "High" };
  return [
    ["Summary", "Issue Type", "Description", "Priority", "Labels", "Start date", "Due date"],
    ...tasksOf(report, start).map((task) => [
      task.title,
      "Task",
      task.description,
      priorityOf(task, "Highest", priorities),
      task.phase.replaceAll(/\s+/g, "-"),
      task.start,
      task.due,
    ]),
  ];
}

/** The plan in the columns that Planner writes when it exports a plan to Excel; a bucket is a phase. */
export function plannerRows(report: Report, start: string): Cell[][] {
  const priorities = { 1: "Low", 2: "Medium", 3: "Important" };
  return [
    ["Task Name", "Bucket Name", "Progress", "Priority", "Start date", "Due date", "Description"],
    ...tasksOf(report, start).map((task) => [
      task.title,
      task.phase,
      "Not started",
      priorityOf(task, "Urgent", priorities),
      task.start,
      task.due,
      task.description,
    ]),
  ];
}

/**
 * The plan for the CSV import of Azure Boards, which needs “Work Item Type” and “Title”. Every process of it knows the
 * type “Task” and priorities from 1, the most urgent, to 4; dates are named otherwise in each, so they stand in the text.
 */
export function devopsRows(report: Report, start: string): Cell[][] {
  const priorities = { 1: 4, 2: 3, 3: 2 };
  return [
    ["Work Item Type", "Title", "Description", "Priority", "Tags"],
    ...tasksOf(report, start).map((task) => [
      "Task",
      task.title,
      `${task.start} – ${task.due}\n${task.description}`,
      priorityOf(task, 1, priorities),
      task.phase,
    ]),
  ];
}

/** What comes first is the most urgent; the rest goes by its effect. */
function priorityOf<T>({ isFirst, impact }: Task, first: T, others: Record<1 | 2 | 3, T>): T {
  return isFirst ? first : others[impact as 1 | 2 | 3];
}
