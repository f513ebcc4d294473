import type { Answers, Edition } from "@/lib/questionnaire/types";
import { recommend } from "./recommend";
import { score } from "./score";
import type { Decision } from "./types";

/** What a set of answers leads to. Pure; never throws. */
export function decide(edition: Edition, answers: Answers): Decision {
  const profile = score(edition, answers);
  return { profile, recommendation: recommend(profile, edition.parameters) };
}
