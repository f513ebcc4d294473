/** Every measure by id; equals come in this order. */
export const MEASURES = [
  "on-date",
  "cost-against-plan",
  "benefit-reached",
  "projects-per-person",
  "idea-to-start",
  "waiting-days",
  "decision-days",
  "list-complete",
  "leads-satisfied",
  "gates-held",
  "proof-ready",
  "report-time",
  "surprises",
  "lessons-used",
  "leads-ready",
  "owner-hours",
] as const;
