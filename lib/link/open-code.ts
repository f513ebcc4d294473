import { decide } from "@/lib/model/decide";
import type { Decision } from "@/lib/model/types";
import type { Answers, Edition } from "@/lib/questionnaire/types";
import { encodeAnswers } from "./answers-code";
import { decode } from "./code";
import { fromSummary } from "./from-summary";
import type { Decoded } from "./problems";
import { type Summary, summarise } from "./summary";
import { encodeSummary } from "./summary-code";

/** A result with the codes that lead to it. */
export interface OpenedResult {
  edition: Edition;
  /** Null where only a summary is known. */
  answers: Answers | null;
  decision: Decision;
  /** Null where there is no verdict to sum up. */
  summary: Summary | null;
  codes: {
    /** Null where only a summary is known. */
    answers: string | null;
    /** Null without a verdict, and for an own questionnaire: no server knows it, so it has no page for everybody. */
    summary: string | null;
  };
}

/** The result that a code of either kind stands for. */
export function openCode(code: string, editions: Edition[]): Decoded<OpenedResult> {
  const decoded = decode(code, editions);
  if (!decoded.ok) return decoded;
  const { value } = decoded;
  if (value.kind === "answers") return { ok: true, value: openAnswers(value.edition, value.answers) };
  const { edition, summary } = value;
  const codes = { answers: null, summary: encodeSummary(edition, summary) };
  return { ok: true, value: { edition, summary, codes, answers: null, decision: fromSummary(edition, summary) } };
}

/** The result of a set of answers. */
export function openAnswers(edition: Edition, answers: Answers): OpenedResult {
  const decision = decide(edition, answers);
  const summary = summarise(edition, decision);
  const codes = {
    answers: encodeAnswers(edition, answers),
    summary: summary && !edition.own ? encodeSummary(edition, summary) : null,
  };
  return { edition, answers, decision, summary, codes };
}
