import { asDecided, type Decided } from "@/lib/model/decided";
import type { Evidence } from "@/lib/model/evidence";
import { evidenceOf } from "@/lib/model/gather-evidence";
import type { Profile } from "@/lib/model/profile";
import { recommend } from "@/lib/model/recommend";
import { score } from "@/lib/model/score";
import { findEdition } from "@/lib/questionnaire/registry";
import type { Answers, Edition } from "@/lib/questionnaire/types";
import answers from "@/questionnaires/quick-1/example.json";

/** The example of the start page with all that the model makes of it. */
export interface Example {
  edition: Edition;
  answers: Answers;
  profile: Profile;
  decided: Decided;
  /** With the decisions, which later tables rest on. */
  evidence: Evidence;
}

/**
 * Works the example out.
 * @throws Error where its answers give no verdict
 */
export function openExample(): Example {
  const edition = findEdition("quick") as Edition;
  const profile = score(edition, answers);
  const decided = asDecided(recommend(profile, edition.parameters));
  if (!decided) throw new Error("The example has no verdict.");
  const { need, type, style, reach, sourcing } = decided;
  const decisions = {
    verdict: need.verdict,
    type: type.id,
    style: style.id,
    reach: reach.id,
    sourcing: sourcing.id,
  };
  return { edition, answers, profile, decided, evidence: evidenceOf(profile, decisions) };
}
