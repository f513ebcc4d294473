/**
 * Why a code could not be read; each has a page of its own. "own-questionnaire": it was answered on a questionnaire that
 * somebody made for themselves, and that is not here.
 */
export const CODE_PROBLEMS = ["unknown-edition", "own-questionnaire", "cut-short", "mistyped", "not-a-code"] as const;
export type CodeProblem = (typeof CODE_PROBLEMS)[number];

export type Decoded<Value> = { ok: true; value: Value } | { ok: false; problem: CodeProblem };

/** A code that could not be read, and why. */
export function problem(name: CodeProblem): { ok: false; problem: CodeProblem } {
  return { ok: false, problem: name };
}
