import { encodeAnswers } from "@/lib/link/answers-code";
import { decode } from "@/lib/link/code";
import type { Answers, Edition } from "@/lib/questionnaire/types";

/** The answers that the respondents of a round agreed on; none where that was in another edition. */
export function settledOf(consensus: string | null, edition: Edition): Answers {
  const opened = consensus === null ? null : decode(consensus, [edition]);
  return opened?.ok && opened.value.kind === "answers" ? opened.value.answers : {};
}

/** How a round keeps what was agreed on: as a code; null where there is nothing. */
export function keptSettled(settled: Answers, edition: Edition): string | null {
  return Object.keys(settled).length > 0 ? encodeAnswers(edition, settled) : null;
}

/** True where the respondents agreed on an answer to each question, so that these lead to a result of their own. */
export function isComplete(consensus: string | null, edition: Edition): consensus is string {
  const answers = settledOf(consensus, edition);
  return edition.questions.every(({ id }) => answers[id] !== undefined);
}
