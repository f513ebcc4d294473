import type { Answers, Edition } from "@/lib/questionnaire/types";
import { decide } from "./decide";
import { explain } from "./explain";
import type { Assessment } from "./types";

/** The whole document for a set of answers: profile, recommendation and explanation. Pure; never throws. */
export function assess(edition: Edition, answers: Answers): Assessment {
  const decision = decide(edition, answers);
  return { ...decision, explanation: explain(edition, answers, decision) };
}
