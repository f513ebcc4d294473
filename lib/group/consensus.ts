import { type Edition, NOT_APPLICABLE, UNKNOWN } from "@/lib/questionnaire/types";
import type { Pooled } from "./pool";

/** What the group agreed on in the room, by question, and why. */
export type Consensus = Record<string, { answer: string; note: string }>;

/** What was agreed on with one question settled, or open again. */
export function settle(consensus: Consensus, question: string, settled: Consensus[string] | null): Consensus {
  const { [question]: _, ...others } = consensus;
  return settled ? { ...others, [question]: settled } : others;
}

/** The pooled answers with those that the group agreed on in their place; an answer the question lacks is left out. */
export function withConsensus({ questions }: Edition, pooled: Pooled, consensus: Consensus): Pooled {
  const answers = { ...pooled.answers };
  for (const { id, options } of questions) {
    const answer = Object.hasOwn(consensus, id) ? consensus[id]?.answer : undefined;
    if (answer === undefined) continue;
    const isKnown = answer === UNKNOWN || answer === NOT_APPLICABLE || options.some((option) => option.id === answer);
    if (isKnown) answers[id] = answer;
  }
  return { edition: pooled.edition, answers };
}
