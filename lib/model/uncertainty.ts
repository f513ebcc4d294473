import { indexEdition } from "@/lib/questionnaire/index-edition";
import type { Answers, Edition } from "@/lib/questionnaire/types";
import { decideNeed } from "./need";
import { score } from "./score";
import { tryAnswers } from "./trials";
import type { Explanation } from "./types";

/**
 * The open question most worth finding out: the one whose answers lead to the most verdicts, and among equals the one
 * that moves the need score the most. Null where none is open or none matters.
 */
export function askNext(edition: Edition, answers: Answers, open: string[]): string | null {
  let best = { question: null as string | null, verdicts: 1, spread: 0 };
  for (const question of indexEdition(edition).questions) {
    if (!open.includes(question.id)) continue;
    const needs = question.options.map(({ id }) =>
      decideNeed(score(edition, { ...answers, [question.id]: id }), edition.parameters),
    );
    const scores = needs.map(({ score }) => score);
    const verdicts = new Set(needs.map(({ verdict }) => verdict)).size;
    const spread = Math.max(...scores) - Math.min(...scores);
    if (verdicts > best.verdicts || (verdicts === best.verdicts && spread > best.spread)) {
      best = { question: question.id, verdicts, spread };
    }
  }
  return best.question;
}

/**
 * What the open answers could still make of the advice: as it stands; with each open question answered in each way,
 * the others left open; and with all of them at the end that speaks for a PMO, or against it. Not every combination is
 * tried, so the list may miss one, but each that it names is possible.
 */
export function outcomesOf(edition: Edition, answers: Answers, open: string[]): Explanation["outcomes"] {
  const found: Explanation["outcomes"] = [];
  const note = (given: Answers) => {
    const outcome = tryAnswers(edition, given);
    if (!outcome) return;
    const { verdict, type } = outcome;
    if (!found.some((other) => other.verdict === verdict && other.type === type)) found.push({ verdict, type });
  };
  note(answers);
  const questions = indexEdition(edition).questions.filter(({ id }) => open.includes(id));
  for (const { id, options } of questions) {
    for (const option of [...options].sort((a, b) => a.slot - b.slot)) note({ ...answers, [id]: option.id });
  }
  for (const end of ["for", "against"] as const) {
    const extremes = questions.flatMap(({ id, axis, options }) => {
      // Low practice speaks for a PMO; on the other axes the high end does. Facts have no end.
      const place = (end === "for") !== (axis === "maturity") ? 1 : 0;
      const extreme = options.find(({ position }) => position === place);
      return extreme ? [[id, extreme.id]] : [];
    });
    note({ ...answers, ...Object.fromEntries(extremes) });
  }
  return found;
}
