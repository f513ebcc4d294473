/**
 * Functions of project offices after Hobbs and Aubry's survey, in our own words. Equals are ranked in this order, so a
 * service stands behind those it needs.
 */
export const SERVICES = [
  "status-reports",
  "common-method",
  "progress-control",
  "scoreboard",
  "project-system",
  "toolbox",
  "training",
  "coaching",
  "promotion",
  "specialist-help",
  "hiring-leads",
  "coordination",
  "project-choice",
  "people-booking",
  "portfolio-steering",
  "leading-projects",
  "advice-to-leaders",
  "yearly-planning",
  "benefits",
  "customer-contact",
  "outside-view",
  "audits",
  "project-reviews",
  "lessons",
  "risk-register",
  "archive",
  "own-performance",
] as const;
