import { type IndexedQuestion, indexEdition } from "@/lib/questionnaire/index-edition";
import {
  type Answers,
  type Edition,
  type Fact,
  NOT_APPLICABLE,
  type Option,
  type Question,
  UNKNOWN,
} from "@/lib/questionnaire/types";
import { spreadOf } from "./spread";

/** The answer of a group to a scored question, between the options. */
const POOLED = "pooled";

/** Answers of a group, and the edition that the model can read them with. */
export interface Pooled {
  edition: Edition;
  answers: Answers;
}

/**
 * The answers of several people as those of one. A scored question gets an option more, which stands where the mean of
 * those who chose one does: so the model reads the group as it reads a person, and no mean is taken of means. A fact is
 * the one that most chose; between equals it stays open. "Don't know" moves nothing; a question does not apply where all
 * who said anything say so. Pooling the same answers gives just these.
 */
export function pool(edition: Edition, all: Answers[]): Pooled {
  const answers: Answers = {};
  const questions = new Map<string, Question>();
  for (const question of indexEdition(edition).questions) {
    const given = all.flatMap(({ [question.id]: answer }) => (answer === undefined ? [] : [answer]));
    const chosen = given.flatMap((answer) => question.byId.get(answer) ?? []);
    if (chosen.length === 0) answers[question.id] = whyOpen(given);
    else if (question.place === -1) answers[question.id] = mostChosen(chosen);
    else {
      answers[question.id] = POOLED;
      questions.set(question.id, withPooled(question, chosen));
    }
  }
  return { edition: { ...edition, questions: edition.questions.map((one) => questions.get(one.id) ?? one) }, answers };
}

function whyOpen(given: string[]): string {
  return given.length > 0 && given.every((answer) => answer === NOT_APPLICABLE) ? NOT_APPLICABLE : UNKNOWN;
}

function mostChosen(chosen: Option[]): string {
  const counts = new Map<string, number>();
  for (const { id } of chosen) counts.set(id, (counts.get(id) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const leading = [...counts].filter(([, count]) => count === most);
  return leading.length === 1 && leading[0] ? leading[0][0] : UNKNOWN;
}

function withPooled({ id, slot, dimension, weight, options }: IndexedQuestion, chosen: Option[]): Question {
  const points = spreadOf(chosen.map((option) => option.points ?? 0))?.mean ?? 0;
  const pooled: Option = { id: POOLED, slot: 0, points };
  const range = medianRange(chosen);
  const fact = sharedFact(chosen);
  if (range) pooled.range = range;
  if (fact) pooled.fact = fact;
  return { id, slot, dimension, weight, options: [...options, pooled] };
}

/** The range of the option in the middle; between two, from the lower end of the one to the upper end of the other. */
function medianRange(chosen: Option[]): [number, number] | undefined {
  const sorted = [...chosen].sort((a, b) => (a.points ?? 0) - (b.points ?? 0));
  const lower = sorted[Math.floor((sorted.length - 1) / 2)]?.range;
  const upper = sorted[Math.ceil((sorted.length - 1) / 2)]?.range;
  return lower && upper && [lower[0], upper[1]];
}

/** What more than half of those who chose an option say beside it. */
function sharedFact(chosen: Option[]): Fact | undefined {
  return chosen.find(({ fact }) => fact && 2 * chosen.filter((one) => one.fact === fact).length > chosen.length)?.fact;
}
