import { recommend } from "@/lib/model/recommend";
import { score } from "@/lib/model/score";
import type { Recommendation } from "@/lib/model/types";
import { findEdition } from "@/lib/questionnaire/registry";
import type { Answers, Edition } from "@/lib/questionnaire/types";
import { ORDINARY } from "./quick";

/** The first edition of the full assessment: pinned, so that a later edition changes no test of this one. */
export const full = findEdition("full", 1) as Edition;

/** The ordinary company of the quick check, where practice is middling wherever the quick check does not look. */
export const ORDINARY_FULL: Answers = {
  ...Object.fromEntries(
    full.questions.map(({ id, options }) => [id, options[Math.floor(options.length / 2)]?.id ?? ""]),
  ),
  ...ORDINARY,
  office: "never",
  purpose: "nothing",
};

/** The advice for answers of the full assessment. */
export function fullAdviceFor(answers: Answers): Recommendation {
  return recommend(score(full, answers), full.parameters);
}
