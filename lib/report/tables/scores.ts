import { say } from "@/lib/words/say";
import { dimensionName, namedScores } from "../paper/stand";
import type { Report } from "../report";
import type { Cell } from "./csv";
import { groupScoreRows } from "./group";
import { rounded } from "./rounded";
import { withDifferences } from "./with-differences";

/** One row for each axis and each dimension, with levels of 1–5 as they are computed; a head comes first. */
export function scoreTableRows(report: Report): Cell[][] {
  if (report.group) return withDifferences(report, groupScoreRows(report, report.group));
  const { locale, more } = report;
  const names = ["axis", "dimensionId", "dimension", "level", "lowest", "highest", "target"] as const;
  const rows = namedScores(report).map(({ id, axis, label, level, lowest, highest, target }): Cell[] => [
    dimensionName(report, axis),
    id,
    label,
    rounded(level),
    rounded(lowest),
    rounded(highest),
    target,
  ]);
  return withDifferences(report, [names.map((name) => say(locale, more.report.columns[name])), ...rows]);
}
