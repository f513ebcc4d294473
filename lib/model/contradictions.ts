import type { Answers, Parameters } from "@/lib/questionnaire/types";
import type { Contradiction } from "./explanation";

/** Answers that hardly go together, to be pointed out and not to be corrected; the pairs are judgement. */
export function findContradictions(answers: Answers, { contradictions }: Parameters): Contradiction[] {
  const found: Contradiction[] = [];
  for (const [id, clashes] of Object.entries(contradictions)) {
    const clash = clashes.find((one) => holds(one, answers));
    if (clash) found.push({ id, questions: Object.keys(clash) });
  }
  return found;
}

function holds(clash: Record<string, string[]>, answers: Answers): boolean {
  return Object.entries(clash).every(([question, options]) => options.includes(answers[question] ?? ""));
}
