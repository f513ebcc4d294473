import type { Evidence } from "./evidence";
import { type Signal, signal } from "./signals";
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

/** What the full questionnaire asks besides, the most telling first; judgement. */
const BESIDES: [RevisitId, Signal[]][] = (
  [
    ["old-fault-again", ["office:closed"]],
    ["second-office", ["office:scattered"]],
    ["users-go-round", ["office:struggling"]],
    ["no-is-heard-twice", ["unit", "weak:readiness.mandate"]],
    ["duties-change", ["purpose:compliance"]],
    ["parties-change", ["extreme:complexity.cohesion"]],
    ["site-joins", ["strong:size.sites"]],
    ["teams-change-way", ["delivery:mixed"]],
    ["money-moves", ["strong:size.spend"]],
    ["users-content", ["office:working"]],
  ] as [RevisitId, string[]][]
).map(([id, names]) => [id, names.map(signal)]);

/** What would be worth a new look at this advice, two or three triggers. */
export function revisitWhen(evidence: Evidence, verdict: Verdict, reach: ReachId): RevisitId[] {
  const { context, maturity, complexity } = evidence.profile;
  const beside = besides(evidence);
  if (verdict === "not-now" || verdict === "lightweight") {
    const triggers: RevisitId[] = ["projects-grow"];
    if (context.shape === "one-at-a-time" || context.shape === "department") triggers.push("more-departments");
    else triggers.push(maturity.level >= 3 ? "lead-leaves" : "first-failure");
    if (beside) triggers.push(beside);
    else if (context.mandate === false && complexity.level >= 2) triggers.push("outside-demand");
    return triggers;
  }
  const last = maturity.level >= maturity.target - 0.5 ? "practice-settled" : "reports-unread";
  const triggers: RevisitId[] = [reach === "project" ? "programme-ends" : "sponsor-changes", last];
  if (beside) triggers.push(beside);
  return triggers;
}

/** The first of the further facts that holds; where none does, the end of what presses most. */
function besides(evidence: Evidence): RevisitId | null {
  for (const [id, signals] of BESIDES) if (signals.every(({ strength }) => strength(evidence) > 0)) return id;
  const { purpose } = evidence.profile.context;
  return purpose === null || purpose === "nothing" ? null : "purpose-met";
}
