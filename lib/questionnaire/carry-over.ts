import { type Answers, NOT_APPLICABLE, type OutlineEdition, UNKNOWN } from "./types";

/**
 * The answers that still mean the same in another edition or questionnaire: to questions of the same id, with an option
 * of the same id, or left open there. The rest is left out and has to be asked again.
 */
export function carryOver(answers: Answers, to: OutlineEdition): Answers {
  const carried: Answers = {};
  for (const { id, options } of to.questions) {
    const answer = answers[id];
    if (answer === undefined) continue;
    const isKnown = answer === UNKNOWN || answer === NOT_APPLICABLE || options.some((option) => option.id === answer);
    if (isKnown) carried[id] = answer;
  }
  return carried;
}
