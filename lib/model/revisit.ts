import type { Parameters } from "@/lib/questionnaire/types";
import type { Evidence } from "./evidence";
import { callRules } from "./rules";
import type { ReachId, Verdict } from "./types";

/** Every trigger by id; the place in this list is its slot in a summary code, so it only grows at the end. */
export const REVISITS = [
  "projects-grow",
  "more-departments",
  "first-failure",
  "outside-demand",
  "lead-leaves",
  "programme-ends",
  "reports-unread",
  "practice-settled",
  "sponsor-changes",
  "old-fault-again",
  "second-office",
  "users-go-round",
  "users-content",
  "no-is-heard-twice",
  "parties-change",
  "site-joins",
  "duties-change",
  "teams-change-way",
  "money-moves",
  "purpose-met",
] as const;
export type RevisitId = (typeof REVISITS)[number];

/** What would be worth a new look at this advice, two or three triggers. Where each is named is judgement. */
export function revisitWhen(
  evidence: Evidence,
  verdict: Verdict,
  reach: ReachId,
  { revisit }: Parameters,
): RevisitId[] {
  const { context, maturity, complexity } = evidence.profile;
  // The strongest of what the full questionnaire asks besides.
  const [beside] = callRules(revisit.besides, REVISITS, evidence, 1).ones;
  const triggers: RevisitId[] = [];
  if (verdict === "not-now" || verdict === "lightweight") {
    triggers.push("projects-grow");
    if (context.shape === "one-at-a-time" || context.shape === "department") triggers.push("more-departments");
    else triggers.push(maturity.level >= revisit.practised ? "lead-leaves" : "first-failure");
    if (!beside && context.mandate === false && complexity.level >= revisit.complex) triggers.push("outside-demand");
  } else {
    triggers.push(reach === "project" ? "programme-ends" : "sponsor-changes");
    triggers.push(maturity.level >= maturity.target - revisit.near ? "practice-settled" : "reports-unread");
  }
  if (beside) triggers.push(beside.id as RevisitId);
  return triggers;
}
