import type { Profile, ReachId, Verdict } from "./types";

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
] as const;
export type RevisitId = (typeof REVISITS)[number];

/** What would be worth a new look at this advice, two or three triggers. */
export function revisitWhen({ context, maturity, complexity }: Profile, verdict: Verdict, reach: ReachId): RevisitId[] {
  if (verdict === "not-now" || verdict === "lightweight") {
    const triggers: RevisitId[] = ["projects-grow"];
    if (context.shape === "one-at-a-time" || context.shape === "department") triggers.push("more-departments");
    else triggers.push(maturity.level >= 3 ? "lead-leaves" : "first-failure");
    if (context.mandate === false && complexity.level >= 2) triggers.push("outside-demand");
    return triggers;
  }
  const last = maturity.level >= maturity.target - 0.5 ? "practice-settled" : "reports-unread";
  return [reach === "project" ? "programme-ends" : "sponsor-changes", last];
}
