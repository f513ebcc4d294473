import type { AssessmentDocument } from "@/lib/api/schema/assessment";
import type { Problem } from "@/lib/api/schema/problem";
import { openAnswers } from "@/lib/link/open-code";
import { loadWords } from "@/lib/words/load";
import { parseAssessRequest } from "./assess-request";
import { problemOf } from "./problems";
import { type Place, resultDocument } from "./result-document";

interface Options {
  explained: boolean;
  /** Faults that are listed at most. */
  mostFaults: number;
}

export type Assessed = { ok: true; document: AssessmentDocument } | { ok: false; problem: Problem };

/** The document of one request, or what is wrong with it. */
export async function assessOne(body: unknown, place: Place, { explained, mostFaults }: Options): Promise<Assessed> {
  const { language } = place;
  const { faults: words } = await loadWords(language, "api");
  const asked = parseAssessRequest(body, language, words);
  if (asked.ok) {
    return { ok: true, document: resultDocument(openAnswers(asked.edition, asked.answers), place, explained) };
  }
  return { ok: false, problem: await problemOf(language, "invalid", { faults: asked.faults.slice(0, mostFaults) }) };
}
