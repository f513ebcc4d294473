import type { Answers, Edition } from "@/lib/questionnaire/types";
import { findContradictions } from "./contradictions";
import { contributionsOf } from "./contributions";
import { findFlips } from "./flips";
import { limitsOf } from "./limits";
import { recommend } from "./recommend";
import { score } from "./score";
import type { Assessment, Explanation, Profile, Recommendation } from "./types";
import { askNext, outcomesOf } from "./uncertainty";

/** The whole document for a set of answers: profile, recommendation and explanation. Pure; never throws. */
export function assess(edition: Edition, answers: Answers): Assessment {
  const profile = score(edition, answers);
  const recommendation = recommend(profile, edition.parameters);
  return { profile, recommendation, explanation: explain(edition, answers, profile, recommendation) };
}

/** Where the numbers come from, what would change the advice, how sure it is, and what is worth finding out. */
function explain(edition: Edition, answers: Answers, profile: Profile, { need }: Recommendation): Explanation {
  const { flips, pairs } = findFlips(edition, answers);
  return {
    contributions: need.verdict === null ? [] : contributionsOf(edition, answers, profile, need.score),
    flips,
    pairs,
    outcomes: outcomesOf(edition, answers, profile.open),
    contradictions: findContradictions(answers, edition.parameters),
    limits: limitsOf(edition, answers, profile),
    askNext: askNext(edition, answers, profile.open),
    answers,
  };
}
