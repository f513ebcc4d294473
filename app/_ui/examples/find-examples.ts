import { openAnswers } from "@/lib/link/open-code";
import type { Summary } from "@/lib/link/summary";
import { findEdition } from "@/lib/questionnaire/registry";
import type { Edition, Office } from "@/lib/questionnaire/types";
import { PERSONAS, type PersonaId } from "@/test/personas";

/** An invented organisation with the code of its answers and what follows from them. */
export interface Example {
  id: PersonaId;
  code: string;
  summary: Summary;
  office: Office | null;
}

/** Every example in the order in which they are shown. */
export function findExamples(): Example[] {
  const edition = findEdition("full") as Edition;
  return (Object.keys(PERSONAS) as PersonaId[]).flatMap((id) => {
    const { codes, summary, decision } = openAnswers(edition, PERSONAS[id].answers);
    // Without a verdict there would be nothing to show.
    const { office } = decision.profile.context;
    return codes.answers && summary ? [{ id, code: codes.answers, summary, office }] : [];
  });
}
