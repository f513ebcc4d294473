import type fc from "fast-check";
import { decode } from "@/lib/link/code";
import { type Summary, summarise } from "@/lib/link/summary";
import { encodeSummary } from "@/lib/link/summary-code";
import type { Assessment } from "@/lib/model/types";
import { allEditions } from "@/lib/questionnaire/registry";
import type { Answers } from "@/lib/questionnaire/types";
import { anyAnswers } from "./arbitraries";
import type { withModel } from "./editions";

/** An edition with the summaries of its assessments, and what their codes give back. */
export function withSummaries({ edition, adviceFor, profileOf }: ReturnType<typeof withModel>) {
  /** An assessment without its explanation, which no summary uses and which is slow. */
  const plain = (answers: Answers): Assessment => ({
    profile: profileOf(answers),
    recommendation: adviceFor(answers),
    explanation: null,
  });
  const withVerdict: fc.Arbitrary<Answers> = anyAnswers(edition).filter(
    (answers) => adviceFor(answers).need.verdict !== null,
  );
  const summaryOf = (answers: Answers) => summarise(edition, plain(answers)) as Summary;
  const codeOf = (answers: Answers) => encodeSummary(edition, summaryOf(answers));
  const readBack = (answers: Answers): Summary => {
    const decoded = decode(codeOf(answers), allEditions());
    if (!decoded.ok || decoded.value.kind !== "summary") throw new Error("no summary");
    if (decoded.value.edition !== edition) throw new Error("another edition");
    return decoded.value.summary;
  };
  return { plain, withVerdict, summaryOf, codeOf, readBack };
}
