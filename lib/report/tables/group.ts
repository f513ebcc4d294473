import { targetsOf } from "@/lib/group/targets";
import { indexEdition } from "@/lib/questionnaire/index-edition";
import { answerText } from "@/lib/words/result/answer-text";
import { say } from "@/lib/words/say";
import { confidenceText } from "../paper/evidence";
import { comparisonOf } from "../paper/group/rounds";
import { dimensionName } from "../paper/stand";
import type { GroupTold, Report } from "../report";
import type { Cell } from "./csv";
import { rounded } from "./rounded";

/** One row for each question: who answered what, as far as it may be shown, and what was settled; a head comes first. */
export function groupAnswerRows(report: Report, { words, combined }: GroupTold): Cell[][] {
  const { locale, more, edition, editionWords, answers, evidence } = report;
  const { columns } = more.report;
  const { dimensions } = words;
  const head = [
    columns.section,
    columns.questionId,
    columns.question,
    dimensions.n,
    columns.unknown,
    dimensions.mean,
    dimensions.deviation,
    columns.answers,
    columns.settled,
    columns.note,
    columns.confidence,
    columns.links,
  ];
  const figures = new Map(combined.questions.map((one) => [one.id, one]));
  const rows = edition.sections.flatMap((section) =>
    section.questions.map((id): Cell[] => {
      const { groups, unknown = 0, notApplicable = 0 } = figures.get(id) ?? { groups: {} };
      const { all } = groups;
      const counts = Object.entries(all?.counts ?? {}).filter(([, count]) => count > 0);
      const rests = evidence[id];
      return [
        editionWords.sections[section.id] ?? section.id,
        id,
        editionWords.questions[id]?.question ?? id,
        all?.n ?? null,
        all ? unknown + notApplicable : null,
        rounded(all?.spread?.mean ?? null),
        rounded(all?.spread?.deviation ?? null),
        counts.map(([answer, count]) => `${count} × ${answerText(report, id, answer)}`).join("\n") || null,
        answerText(report, id, answers[id]) || null,
        rests?.note || null,
        confidenceText(report, id) || null,
        rests?.links.join("\n") || null,
      ];
    }),
  );
  return [head.map((name) => say(locale, name)), ...rows];
}

/** One row for each dimension that may be shown: the group, its sides, target, and an earlier round; a head comes first. */
export function groupScoreRows(report: Report, group: GroupTold): Cell[][] {
  const { locale, more, edition, assessment } = report;
  const { words, combined, earlier } = group;
  const { columns } = more.report;
  const { dimensions } = words;
  const measures = ["n", "mean", "deviation", "lowest", "highest"] as const;
  const targets = new Map(targetsOf(assessment, group.targets).map(({ id, target }) => [id, target]));
  const before = new Map(comparisonOf(report, group)?.scores.map(({ id, levels }) => [id, levels[0] ?? null]));
  const axes = new Map(indexEdition(edition).dimensions.map(({ id, axis }) => [id, axis]));
  const head = [
    columns.axis,
    columns.dimensionId,
    columns.dimension,
    ...measures.map((name) => dimensions[name]),
    words.groups.leaders,
    words.groups.practitioners,
    words.targets.target,
  ].map((name) => say(locale, name));
  const rows = combined.dimensions.flatMap(({ id, groups: { all, leaders, practitioners } }): Cell[][] => {
    if (!all) return [];
    const row = [
      dimensionName(report, axes.get(id) ?? ""),
      id,
      dimensionName(report, id),
      all.n,
      ...(["mean", "deviation", "lowest", "highest"] as const).map((name) => rounded(all[name])),
      rounded(leaders?.mean ?? null),
      rounded(practitioners?.mean ?? null),
      targets.get(id) ?? null,
    ];
    return [earlier ? [...row, rounded(before.get(id) ?? null)] : row];
  });
  return [earlier ? [...head, earlier.name] : head, ...rows];
}
