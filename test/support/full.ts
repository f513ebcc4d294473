import { findEdition } from "@/lib/questionnaire/registry";
import type { Answers, Edition } from "@/lib/questionnaire/types";
import { withModel } from "./editions";
import { ORDINARY, QUIET } from "./quick";

/** The first edition of the full assessment: pinned, so that a later edition changes no test of this one. */
export const full = findEdition("full", 1) as Edition;

export const { profileOf, adviceFor, assessmentOf } = withModel(full);

/** The ordinary company of the quick check, where practice is middling wherever the quick check does not look. */
export const ORDINARY_FULL: Answers = {
  ...Object.fromEntries(
    full.questions.map(({ id, options }) => [id, options[Math.floor(options.length / 2)]?.id ?? ""]),
  ),
  ...ORDINARY,
  office: "never",
  purpose: "nothing",
};

/** Few easy projects, run as well as can be: nothing is missing and little would matter. */
export const CALM: Answers = {
  people: "under-10",
  projects: "2-5",
  spend: "under-500k",
  sites: "one",
  shape: "department",
  delivery: "planned",
  stakes: "annoyance",
  interfaces: "separate",
  change: "stable",
  oversight: "nobody",
  disciplines: "one-or-two",
  "money-at-risk": "under-1",
  agreement: "same-goal",
  method: "improved",
  "method-kept": "short-form",
  control: "foreseen",
  "plan-use": "limits",
  "risk-list": "joined",
  surprises: "reserve",
  portfolio: "stopped",
  "urgent-wish": "same-line",
  "decision-rights": "graded",
  "decision-time": "days",
  "benefit-stated": "baseline",
  "benefit-checked": "acted-on",
  resources: "matched",
  "bookings-kept": "settled",
  managers: "spread",
  "lead-training": "step-by-step",
  "hardest-project": "proven-and-free",
  overview: "any-day",
  "bad-news": "none",
  "look-back": "on-the-way",
  "lessons-used": "built-in",
  purpose: "nothing",
  office: "working",
  sponsor: "one-manager",
  authority: "hold",
  rules: "if-useful",
  means: "one-post",
};

/** The quiet department of the quick check, asked about the rest: small, easy and well run. */
export const QUIET_FULL: Answers = {
  ...QUIET,
  spend: "under-500k",
  sites: "one",
  delivery: "mixed",
  disciplines: "one-or-two",
  "money-at-risk": "under-1",
  agreement: "same-goal",
  "method-kept": "main-steps",
  "plan-use": "monthly",
  "urgent-wish": "quick-check",
  "bookings-kept": "fought-for",
  "decision-rights": "limits",
  "decision-time": "two-weeks",
  "benefit-stated": "checkable",
  "benefit-checked": "some",
  "risk-list": "start-list",
  surprises: "listed",
  "lead-training": "courses",
  "hardest-project": "led-before",
  overview: "common-form",
  "bad-news": "few",
  "look-back": "if-wished",
  "lessons-used": "same-people",
  authority: "may-ask",
  office: "never",
  purpose: "nothing",
};

/** Work that would call for an office with ordinary practice, and practice so good that the score does not. */
export const WELL_RUN: Answers = {
  ...ORDINARY_FULL,
  method: "improved",
  "method-kept": "short-form",
  control: "foreseen",
  "plan-use": "limits",
  portfolio: "stopped",
  "urgent-wish": "same-line",
  "decision-rights": "graded",
  "decision-time": "days",
  office: "working",
};

/** A large company that needs an office: its practice is ordinary but for dates and budgets. */
export const NEEDY: Answers = {
  ...Object.fromEntries(
    full.questions.map(({ id, options }) => [id, options[Math.floor((options.length - 1) / 2)]?.id ?? ""]),
  ),
  people: "250-599",
  projects: "41-100",
  shape: "shared",
  stakes: "year-goal",
  change: "re-plan",
  oversight: "proof",
  control: "mostly-late",
  "plan-use": "no-plan",
  managers: "beside-job",
  delivery: "planned",
  office: "never",
  purpose: "nothing",
};

/** Every question of some dimensions of practice answered with one level, 1–5. */
export function at(level: number, ...names: string[]): Answers {
  const asked = full.questions.filter(({ dimension }) => names.some((name) => dimension === `maturity.${name}`));
  return Object.fromEntries(
    asked.map(({ id, options }) => [id, options.find(({ points }) => points === level)?.id ?? ""]),
  );
}
