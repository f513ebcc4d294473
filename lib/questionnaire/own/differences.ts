import type { Edition, EditionWords, Question } from "../types";
import { modelOf, type OwnQuestionnaire } from "./own";
import { unlike } from "./places";

/** In the order in which they are told. */
export const DIFFERENCES = ["weight", "points", "threshold", "added", "left-out", "options", "moved", "word"] as const;

/** One way in which an own questionnaire is not what it was made of: what it has, and what stood there before. */
export type Difference =
  /** What a question counts in its dimension. */
  | { kind: "weight"; question: string; own: number; base: number }
  /** What a dimension counts in the mean of its axis. */
  | { kind: "weight"; dimension: string; own: number; base: number }
  | { kind: "points"; question: string; option: string; own: number; base: number }
  /** `path`: the place in the model, as in `need/thresholds/strong`. */
  | { kind: "threshold"; path: string; own: number | string | null; base: number | string | null }
  /** `path`: the place in the words, as in `questions/people/why`. */
  | { kind: "word"; language: string; path: string; own: string | null; base: string | null }
  | { kind: "added" | "left-out" | "moved" | "options"; question: string };

/**
 * How an own questionnaire differs from the edition that it was made of. Words of questions that were added or left out
 * are no differences of their own.
 * @param words those of the edition, in the languages whose words are compared
 */
export function differencesOf(own: OwnQuestionnaire, base: Edition, words: Record<string, EditionWords>): Difference[] {
  const known = new Map(base.questions.map((question) => [question.id, question]));
  const kept = own.edition.questions.filter(({ id }) => known.has(id));
  const keptIds = new Set(kept.map(({ id }) => id));
  const found: Difference[] = [
    ...kept.flatMap((question) => inQuestion(question, known.get(question.id) as Question)),
    ...unlike(own.model, modelOf(base)).map(inModel),
    ...own.edition.questions.flatMap(({ id }) => (known.has(id) ? [] : [{ kind: "added" as const, question: id }])),
    ...base.questions.flatMap(({ id }) => (keptIds.has(id) ? [] : [{ kind: "left-out" as const, question: id }])),
    ...moved(own, base, keptIds),
    ...Object.entries(words).flatMap(([language, each]) => inWords(own, each, language, keptIds)),
  ];
  return DIFFERENCES.flatMap((kind) => found.filter((one) => one.kind === kind));
}

/** Where the weights of dimensions stand in the model; one that is not named counts 1. */
export const DIMENSION_WEIGHTS = "size/weights/";

function inModel({ path, own, base }: ReturnType<typeof unlike>[number]): Difference {
  if (!path.startsWith(DIMENSION_WEIGHTS)) return { kind: "threshold", path, own, base };
  const dimension = path.slice(DIMENSION_WEIGHTS.length);
  return { kind: "weight", dimension, own: Number(own ?? 1), base: Number(base ?? 1) };
}

function inQuestion(own: Question, base: Question): Difference[] {
  const question = own.id;
  const weight = { kind: "weight" as const, question, own: own.weight, base: base.weight };
  const points = own.options.flatMap(({ id, points: now }): Difference[] => {
    const then = base.options.find((option) => option.id === id)?.points;
    if (now === undefined || then === undefined || now === then) return [];
    return [{ kind: "points", question, option: id, own: now, base: then }];
  });
  const isOther = unlike(besides(own), besides(base)).length > 0;
  return [
    ...(own.weight === base.weight ? [] : [weight]),
    ...points,
    ...(isOther ? [{ kind: "options" as const, question }] : []),
  ];
}

/** All of a question but its weight and the points of its options. */
function besides({ weight, options, ...question }: Question) {
  return { ...question, options: options.map(({ points, ...option }) => option) };
}

/** Questions that stand in another section than before, or elsewhere in their own. */
function moved(own: OwnQuestionnaire, base: Edition, kept: Set<string>): Difference[] {
  const questionsOf = (sections: Edition["sections"], id: string) =>
    sections.find((section) => section.id === id)?.questions.filter((one) => kept.has(one)) ?? [];
  return own.edition.sections.flatMap(({ id }) => {
    const before = questionsOf(base.sections, id);
    const now = questionsOf(own.edition.sections, id);
    return now.flatMap((question, place) => (before[place] === question ? [] : [{ kind: "moved" as const, question }]));
  });
}

function inWords(own: OwnQuestionnaire, base: EditionWords, language: string, kept: Set<string>): Difference[] {
  return unlike(own.words[language], base).flatMap((one): Difference[] => {
    const [part, question = ""] = one.path.split("/");
    if (part === "questions" && !kept.has(question)) return [];
    return [{ kind: "word", language, ...(one as { path: string; own: string | null; base: string | null }) }];
  });
}
