import type { Answers, Edition } from "@/lib/questionnaire/types";
import { contributionsOf } from "./contributions";
import { askNext, flipsOf } from "./flips";
import { recommend } from "./recommend";
import { score } from "./score";
import type { Assessment, Explanation, Profile, Recommendation } from "./types";

/** The whole document for a set of answers: profile, recommendation and explanation. Pure; never throws. */
export function assess(edition: Edition, answers: Answers): Assessment {
  const profile = score(edition, answers);
  const recommendation = recommend(profile, edition.parameters);
  return { profile, recommendation, explanation: explain(edition, answers, profile, recommendation) };
}

/** Where the numbers come from, which single answers would change the advice, and what is worth finding out. */
function explain(edition: Edition, answers: Answers, profile: Profile, { need }: Recommendation): Explanation {
  return {
    contributions: need.verdict === null ? [] : contributionsOf(edition, answers, profile, need.score),
    flips: flipsOf(edition, answers),
    askNext: askNext(edition, answers, profile.open),
    answers,
  };
}
