import { indexEdition } from "@/lib/questionnaire/index-edition";
import type { Answers, OutlineEdition } from "@/lib/questionnaire/types";
import { tryNeedAndType } from "./trials";

/**
 * The open question most worth finding out: the one whose answers lead to the most pairs of verdict and type, and among
 * equals the one that moves the need score the most. Null where none is open or none matters.
 */
export function askNext(edition: OutlineEdition, answers: Answers, open: string[]): string | null {
  let best = { question: null as string | null, outcomes: 1, spread: 0 };
  for (const question of indexEdition(edition).questions) {
    if (!open.includes(question.id)) continue;
    const trials = question.options.map(({ id }) => tryNeedAndType(edition, { ...answers, [question.id]: id }));
    const scores = trials.map(({ need }) => need.score);
    const outcomes = new Set(trials.map(({ need, type }) => `${need.verdict} ${type?.id}`)).size;
    const spread = Math.max(...scores) - Math.min(...scores);
    if (outcomes > best.outcomes || (outcomes === best.outcomes && spread > best.spread)) {
      best = { question: question.id, outcomes, spread };
    }
  }
  return best.question;
}
