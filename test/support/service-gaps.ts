/** What an organisation answers that has nothing of an area of practice. */
export const REPORTS = { overview: "hearsay", "bad-news": "no-reports" };
export const METHOD = { method: "own-way", "method-kept": "dropped" };
export const CONTROL = { control: "unknown-outcome", "plan-use": "no-plan" };
export const CHOICE = { portfolio: "no-list", "urgent-wish": "at-once" };
export const BOOKING = { resources: "tug-of-war", "bookings-kept": "no-promise" };
export const DECISIONS = { "decision-rights": "whoever", "decision-time": "never" };
export const BENEFITS = { "benefit-stated": "nothing", "benefit-checked": "never" };
export const SKILLS = { "lead-training": "thrown-in", "hardest-project": "free" };
export const RISKS = { "risk-list": "nowhere", surprises: "unseen" };
export const LESSONS = { "look-back": "never", "lessons-used": "lost" };
