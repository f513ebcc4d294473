import type { Answers, Edition } from "@/lib/questionnaire/types";
import { answersLength, decodeAnswers } from "./answers-code";
import { type Envelope, unseal } from "./envelope";
import type { Decoded } from "./problems";
import type { Summary } from "./summary";
import { decodeSummary, summaryLength } from "./summary-code";

export type CodeContent =
  | { kind: "answers"; edition: Edition; answers: Answers }
  | { kind: "summary"; edition: Edition; summary: Summary };

/**
 * Reads a code of either kind. Never throws and never guesses: what is not exactly a code is a named problem.
 * @param editions every edition a code may name
 */
export function decode(code: string, editions: Edition[]): Decoded<CodeContent> {
  const editionOf = ({ letter, edition }: Envelope) =>
    editions.find((one) => one.letter === letter && one.edition === edition);
  const opened = unseal(code, (envelope) => {
    const edition = editionOf(envelope);
    if (!edition) return undefined;
    return envelope.kind === "a" ? answersLength(edition) : summaryLength(edition);
  });
  if (!opened.ok) return opened;
  const { kind, body } = opened.value;
  const edition = editionOf(opened.value) as Edition;
  if (kind === "a") {
    const answers = decodeAnswers(edition, body);
    return answers.ok ? { ok: true, value: { kind: "answers", edition, answers: answers.value } } : answers;
  }
  const summary = decodeSummary(edition, body);
  return summary.ok ? { ok: true, value: { kind: "summary", edition, summary: summary.value } } : summary;
}
