import { toLevel } from "@/lib/model/scale";
import { type IndexedQuestion, indexEdition } from "@/lib/questionnaire/index-edition";
import { AXES, type Axis, type Edition, NOT_APPLICABLE } from "@/lib/questionnaire/types";
import { GROUPS, type GroupId, isIn, type Respondent } from "./respondents";
import { joinSpreads, type Spread, spreadOf } from "./spread";
import { type Counts, countRoles, shownGroups } from "./suppression";

/** What the groups that may be shown say; a group that may not be, and one that does not exist, is left out. */
type OfGroups<Figure> = Partial<Record<GroupId, Figure>>;

/** The answers of one group to a question. */
interface GroupAnswers {
  /** How many chose an option. */
  n: number;
  /** How many chose each option. */
  counts: Record<string, number>;
  /** On the scale of 1–5; null for a fact, which has no scale. */
  spread: Spread | null;
}

export interface QuestionFigures {
  id: string;
  axis: Axis | "context";
  /** `axis.dimension`, or `context.` and the name of a fact. */
  dimension: string;
  /** How many said that they do not know, or left it out. */
  unknown: number;
  notApplicable: number;
  groups: OfGroups<GroupAnswers>;
}

export interface DimensionFigures {
  id: string;
  axis: Axis;
  /** Levels of 1–5, made of the spreads of its questions. */
  groups: OfGroups<Spread>;
}

export interface Figures {
  questions: QuestionFigures[];
  /** By axis, in the order of the axes. */
  dimensions: DimensionFigures[];
}

/** What each group that may be shown says, question by question and dimension by dimension. */
export function figuresOf(edition: Edition, respondents: Respondent[], minimum: number): Figures {
  const { questions, dimensions } = indexEdition(edition);
  const figures = new Map<string, QuestionFigures>();
  for (const id of new Set(questions.map(({ dimension }) => dimension))) {
    const family = questions.filter(({ dimension }) => dimension === id);
    const shown = shownGroups(
      family.map((question) => countAnswers(question, respondents)),
      minimum,
    );
    for (const question of family) figures.set(question.id, questionFigures(question, respondents, shown));
  }
  return {
    questions: questions.map(({ id }) => figures.get(id) as QuestionFigures),
    dimensions: AXES.flatMap((axis) => dimensions.filter((one) => one.axis === axis)).map(({ id, axis }) => {
      const family = questions.filter(({ dimension }) => dimension === id);
      return { id, axis, groups: dimensionGroups(family, figures) };
    }),
  };
}

/**
 * A dimension is told by its questions and by nothing besides, as in the pooled profile: the level of a single person
 * who left one of them out could be reckoned from any other mean.
 */
function dimensionGroups(family: IndexedQuestion[], figures: Map<string, QuestionFigures>): OfGroups<Spread> {
  const groups: OfGroups<Spread> = {};
  for (const group of GROUPS) {
    const parts = family.flatMap(({ id, weight }) => {
      const spread = figures.get(id)?.groups[group]?.spread;
      return spread ? [{ spread, weight }] : [];
    });
    if (parts.length > 0) groups[group] = joinSpreads(parts);
  }
  return groups;
}

function countAnswers({ id, byId }: IndexedQuestion, respondents: Respondent[]): Counts {
  return countRoles(respondents.filter(({ answers }) => byId.has(answers[id] ?? "")));
}

function questionFigures(
  { id, axis, dimension, options, byId }: IndexedQuestion,
  respondents: Respondent[],
  shown: Set<GroupId>,
): QuestionFigures {
  const open = respondents.filter(({ answers }) => !byId.has(answers[id] ?? ""));
  const notApplicable = open.filter(({ answers }) => answers[id] === NOT_APPLICABLE).length;
  const groups: OfGroups<GroupAnswers> = {};
  for (const group of shown) {
    const chosen = respondents.flatMap(({ role, answers }) =>
      isIn(group, role) ? (byId.get(answers[id] ?? "") ?? []) : [],
    );
    const counts = options.map((option) => [option.id, chosen.filter((one) => one === option).length]);
    const levels = chosen.flatMap(({ position }) => (position === null ? [] : [toLevel(position)]));
    groups[group] = { n: chosen.length, counts: Object.fromEntries(counts), spread: spreadOf(levels) };
  }
  return { id, axis, dimension, unknown: open.length - notApplicable, notApplicable, groups };
}
