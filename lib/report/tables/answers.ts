import { answerText } from "@/lib/words/result/answer-text";
import { say } from "@/lib/words/say";
import { dimensionName } from "../paper/stand";
import type { Report } from "../report";
import type { Cell } from "./csv";
import { groupAnswerRows } from "./group";
import { withDifferences } from "./with-differences";

/**
 * One row for each question, with the answer, its dimension and what it adds to the need, or with the answers of a
 * group; a head comes first.
 */
export function answerRows(report: Report): Cell[][] {
  if (report.group) return withDifferences(report, groupAnswerRows(report, report.group));
  const { locale, more, edition, editionWords, answers, assessment } = report;
  const { columns } = more.report;
  const points = new Map(assessment.explanation?.contributions.map((one) => [one.question, one.points]));
  const questions = new Map(edition.questions.map((question) => [question.id, question]));
  const names = [
    "section",
    "questionId",
    "question",
    "answerId",
    "answer",
    "dimensionId",
    "dimension",
    "points",
  ] as const;
  const rows = edition.sections.flatMap((section) =>
    section.questions.map((id): Cell[] => {
      const dimension = questions.get(id)?.dimension ?? "";
      // What a fact of the context is called stands in no list of dimensions.
      const name = dimension.startsWith("context.") ? null : dimensionName(report, dimension);
      return [
        editionWords.sections[section.id] ?? section.id,
        id,
        editionWords.questions[id]?.question ?? id,
        answers[id] ?? null,
        answerText(report, id, answers[id]) || null,
        dimension,
        name,
        points.get(id) ?? null,
      ];
    }),
  );
  return withDifferences(report, [names.map((name) => say(locale, columns[name])), ...rows]);
}
