import type { Kind } from "./kinds";
import { quick } from "./quick";

/** What rests on something that the quick check does not ask, so that it cannot be advised there. */
const UNASKED: Record<string, Partial<Record<Kind, string[]>>> = {
  "size.spend": { step: ["add-up-the-money"], measure: ["cost-against-plan"], "revisit trigger": ["money-moves"] },
  "size.sites": { step: ["visit-sites"], "revisit trigger": ["site-joins"] },
  "complexity.disciplines": { step: ["plan-together"] },
  "complexity.financial": { measure: ["cost-against-plan"] },
  "complexity.cohesion": { step: ["one-goal"], "revisit trigger": ["parties-change"] },
  // With four areas of practice the mean says it all.
  "maturity.governance": {
    step: ["decision-rights", "steering-rhythm", "answer-in-time"],
    reason: ["practice-behind"],
  },
  // Most of what tells whether this goes well.
  "maturity.reporting": { "service to keep as it is or to leave out": ["own-performance"] },
  "readiness.mandate": {
    step: ["settle-the-no"],
    risk: ["no-authority"],
    reason: ["condition-authority"],
    "revisit trigger": ["no-is-heard-twice"],
  },
  "context.delivery": {
    flavour: ["value-office"],
    step: ["light-checkpoints", "two-ways-one-view", "limit-work"],
    risk: ["teams-feel-policed"],
    "revisit trigger": ["teams-change-way"],
  },
  "context.office": {
    override: ["office"],
    step: [
      "learn-from-closure",
      "join-offices",
      "ask-the-users",
      "stop-a-report",
      "settle-the-office",
      "repair-the-office",
      "keep-what-works",
      "tell-everyone",
    ],
    risk: ["merger-fight", "old-story"],
    reason: ["condition-office"],
    "revisit trigger": ["old-fault-again", "second-office", "users-go-round", "users-content"],
  },
  "context.purpose": {
    step: ["help-two-late"],
    reason: [
      "purpose-overview",
      "purpose-delivery",
      "purpose-choice",
      "purpose-people",
      "purpose-compliance",
      "purpose-value",
    ],
    "revisit trigger": ["duties-change", "purpose-met"],
  },
};

const asked = new Set(quick.questions.map(({ dimension }) => dimension));

/** The ids of a kind that a questionnaire can lead to, in their order: of the quick check not what it does not ask. */
export function within(id: string, kind: Kind, all: readonly string[]): string[] {
  if (id !== "quick") return [...all];
  const left = Object.entries(UNASKED).flatMap(([dimension, kinds]) => (asked.has(dimension) ? [] : kinds[kind]));
  return all.filter((one) => !left.includes(one));
}
