import type { Edition } from "../types";
import { leaveOut, type Original, putBack, withDimensionWeight, withQuestion, withWord } from "./change";
import type { Difference } from "./differences";
import { modelOf, type OwnQuestionnaire } from "./own";

/** The same with one difference taken back; what hangs together, such as weights that add up to 100, goes together. */
export function takeBack(own: OwnQuestionnaire, difference: Difference, original: Original): OwnQuestionnaire {
  switch (difference.kind) {
    case "weight":
      if ("dimension" in difference) return withDimensionWeight(own, difference.dimension, difference.base, original);
      return withQuestion(own, difference.question, (question) => ({ ...question, weight: difference.base }));
    case "points":
      return withQuestion(own, difference.question, (question) => ({
        ...question,
        options: question.options.map((option) =>
          option.id === difference.option ? { ...option, points: difference.base } : option,
        ),
      }));
    case "threshold": {
      const group = difference.path.split("/").slice(0, -1);
      return { ...own, model: partBack(own.model, modelOf(original.edition), group) };
    }
    case "word":
      return withWord(own, difference.language, difference.path, difference.base);
    case "added":
      return leaveOut(own, difference.question);
    case "left-out":
      return putBack(own, difference.question, original);
    case "options":
      return putBack(leaveOut(own, difference.question), difference.question, original);
    case "moved":
      return { ...own, edition: { ...own.edition, sections: orderBack(own.edition, original.edition) } };
  }
}

/** The same tree with the part at a path as it was before. */
function partBack<Tree>(own: Tree, base: Tree, [key, ...rest]: string[]): Tree {
  if (key === undefined) return structuredClone(base);
  const [now, then] = [own as Record<string, unknown>, base as Record<string, unknown>];
  return { ...own, [key]: partBack(now[key], then[key], rest) };
}

/** The sections of the original with the questions that are left, and those that were added behind them. */
function orderBack(own: Edition | OwnQuestionnaire["edition"], base: Edition): Edition["sections"] {
  const left = new Set(own.questions.map(({ id }) => id));
  const known = new Set(base.questions.map(({ id }) => id));
  const addedTo = (id: string) =>
    own.sections.find((section) => section.id === id)?.questions.filter((question) => !known.has(question)) ?? [];
  const before = base.sections.map(({ id, questions }) => ({
    id,
    questions: [...questions.filter((question) => left.has(question)), ...addedTo(id)],
  }));
  const others = own.sections.filter(({ id }) => !base.sections.some((section) => section.id === id));
  const beyond = others.map(({ id }) => ({ id, questions: addedTo(id) }));
  return [...before, ...beyond].filter(({ questions }) => questions.length > 0);
}
