import { type Answers, type Edition, NOT_APPLICABLE, UNKNOWN } from "@/lib/questionnaire/types";
import type { Pooled } from "./pool";

/** What the group agreed on in the room, with one question settled, or open again. */
export function settle(settled: Answers, question: string, answer: string | null): Answers {
  const { [question]: _, ...others } = settled;
  return answer === null ? others : { ...others, [question]: answer };
}

/** The pooled answers with those that the group agreed on in their place; an answer the question lacks is left out. */
export function withConsensus({ questions }: Edition, pooled: Pooled, settled: Answers): Pooled {
  const answers = { ...pooled.answers };
  for (const { id, options } of questions) {
    const answer = Object.hasOwn(settled, id) ? settled[id] : undefined;
    if (answer === undefined) continue;
    const isKnown = answer === UNKNOWN || answer === NOT_APPLICABLE || options.some((option) => option.id === answer);
    if (isKnown) answers[id] = answer;
  }
  return { edition: pooled.edition, answers };
}
