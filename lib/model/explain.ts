import type { Answers, Edition } from "@/lib/questionnaire/types";
import { askNext } from "./ask-next";
import { findContradictions } from "./contradictions";
import { contributionsOf } from "./contributions";
import type { Explanation } from "./explanation";
import { findFlips } from "./flips";
import { limitsOf } from "./limits";
import type { Decision } from "./types";
import { outcomesOf } from "./uncertainty";

/** Where the numbers of a decision come from, what would change it, how sure it is, and what is worth finding out. */
export function explain(edition: Edition, answers: Answers, { profile, recommendation }: Decision): Explanation {
  const { flips, pairs } = findFlips(edition, answers);
  const { need } = recommendation;
  return {
    contributions: need.verdict === null ? [] : contributionsOf(edition, answers, profile, need.score),
    flips,
    pairs,
    ...outcomesOf(edition, answers, profile.open),
    contradictions: findContradictions(answers, edition.parameters),
    limits: limitsOf(edition, answers, profile),
    askNext: askNext(edition, answers, profile.open),
    answers,
  };
}
