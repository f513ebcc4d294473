import { type Fault, PROBLEM_STATUS, type Problem, type ProblemKind, problemType } from "@/lib/api/schema/problem";
import { loadWords } from "@/lib/words/load";
import { say } from "@/lib/words/say";

interface More {
  /** What the sentence speaks of. */
  values?: Record<string, string>;
  /** Said instead of the sentence of this kind. */
  detail?: string;
  faults?: Fault[];
}

/** A problem of a kind, in the words of a language. */
export async function problemOf(
  language: string,
  kind: ProblemKind,
  { values, detail, faults }: More = {},
): Promise<Problem> {
  const words = (await loadWords(language, "api")).problems[kind];
  return {
    type: problemType(kind),
    status: PROBLEM_STATUS[kind],
    title: say(language, words.title),
    detail: detail ?? say(language, words.detail, values),
    ...(faults && { faults }),
  };
}
