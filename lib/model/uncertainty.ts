import { type IndexedQuestion, indexEdition } from "@/lib/questionnaire/index-edition";
import type { Answers, Edition } from "@/lib/questionnaire/types";
import type { Explanation } from "./explanation";
import { tryAnswers } from "./trials";

/** Combinations of open answers up to which all are tried. */
const MOST = 400;

/**
 * What the open answers could still make of the advice, the advice as it stands first. Exact up to 400 combinations of
 * answers. Where there are more, each answer is tried with the others left open, and all at the end that speaks for a
 * PMO or against it, with each open fact; the list may then miss one.
 */
export function outcomesOf(
  edition: Edition,
  answers: Answers,
  open: string[],
): Pick<Explanation, "outcomes" | "everyWayTried"> {
  const outcomes: Explanation["outcomes"] = [];
  const note = (given: Answers) => {
    const outcome = tryAnswers(edition, given);
    if (!outcome) return;
    const { verdict, type } = outcome;
    if (!outcomes.some((other) => other.verdict === verdict && other.type === type)) outcomes.push({ verdict, type });
  };
  note(answers);
  const questions = indexEdition(edition).questions.filter(({ id }) => open.includes(id));
  const combinations = questions.reduce((count, { options }) => count * options.length, 1);
  const everyWayTried = combinations <= MOST;
  const tried = everyWayTried ? everyCompletion(questions) : someCompletions(questions);
  for (const completion of tried) note({ ...answers, ...completion });
  return { outcomes, everyWayTried };
}

function everyCompletion(questions: IndexedQuestion[]): Answers[] {
  let completions: Answers[] = [{}];
  for (const question of questions) {
    const ways = waysToAnswer(question);
    completions = completions.flatMap((completion) => ways.map((way) => ({ ...completion, ...way })));
  }
  return completions;
}

function someCompletions(questions: IndexedQuestion[]): Answers[] {
  const extremes = (["for", "against"] as const).map((end) => {
    const answers = questions.flatMap(({ id, axis, options }) => {
      // Low practice speaks for a PMO; on the other axes the high end does. Facts have no end.
      const place = (end === "for") !== (axis === "maturity") ? 1 : 0;
      const extreme = options.find(({ position }) => position === place);
      return extreme ? [[id, extreme.id]] : [];
    });
    return Object.fromEntries(answers);
  });
  const ways = questions.flatMap(waysToAnswer);
  const facts = questions.filter(({ axis }) => axis === "context").flatMap(waysToAnswer);
  const withFact = extremes.flatMap((extreme) => facts.map((fact) => ({ ...extreme, ...fact })));
  return [...ways, ...extremes, ...withFact];
}

/** Each option of a question as an answer, in the order of the slots, so that the order of display has no effect. */
function waysToAnswer({ id, options }: IndexedQuestion): Answers[] {
  return [...options].sort((a, b) => a.slot - b.slot).map((option) => ({ [id]: option.id }));
}
