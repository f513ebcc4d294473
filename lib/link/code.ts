import type { Answers, Edition } from "@/lib/questionnaire/types";
import { answersCodec } from "./answers-code";
import type { Decoded } from "./problems";
import { readCode } from "./read-code";
import type { Summary } from "./summary";
import { summaryCodec } from "./summary-code";

type Content = { kind: "answers"; answers: Answers } | { kind: "summary"; summary: Summary };
export type CodeContent = Content & { edition: Edition };

/**
 * Reads a code of either kind. Never throws and never guesses: what is not exactly a code is a named problem.
 * @param editions every edition a code may name
 */
export function decode(code: string, editions: Edition[]): Decoded<CodeContent> {
  return readCode<Content, Edition>(code, editions, { a: answersCodec, s: summaryCodec });
}
