import { describe, expect, it } from "vitest";
import { STEPS } from "@/lib/model/steps";
import type { Answers } from "@/lib/questionnaire/types";
import { adviceFor, ORDINARY, QUIET, quick } from "@/test/support/quick";
import { at, NEEDY, wideAdvice } from "@/test/support/wide-edition";

/** Step, source of its rule, the company before, and what makes the difference. */
const QUICK: [id: string, source: string, before: Answers, change: Answers][] = [
  ["find-sponsor", "judgement", ORDINARY, { sponsor: "nobody" }],
  ["find-hours", "judgement", ORDINARY, { means: "nothing" }],
  ["start-with-the-willing", "judgement", ORDINARY, { rules: "refused" }],
  ["meet-the-mandate", "judgement", ORDINARY, { oversight: "required" }],
  ["programme-board", "judgement", ORDINARY, { shape: "programme" }],
  ["contract-handover", "judgement", ORDINARY, { means: "outside-only" }],
  ["project-list", "judgement", ORDINARY, { portfolio: "no-list" }],
  ["name-leads", "judgement", ORDINARY, { managers: "nobody" }],
  ["one-page-brief", "judgement", { ...QUIET, method: "gates" }, { method: "own-way" }],
  ["stage-decisions", "judgement", { ...ORDINARY, people: "250-599", method: "gates" }, { method: "own-way" }],
  ["early-warning", "judgement", { ...ORDINARY, control: "mostly-kept" }, { control: "unknown-outcome" }],
  ["rank-projects", "judgement", { ...ORDINARY, portfolio: "no-list" }, { portfolio: "loudest" }],
  ["booking-table", "judgement", { ...ORDINARY, resources: "matched" }, { resources: "tug-of-war" }],
  ["pool-managers", "judgement", ORDINARY, { people: "250-599", managers: "nobody", rules: "asked-for" }],
  ["dependency-meeting", "judgement", { ...ORDINARY, interfaces: "separate" }, { interfaces: "chain" }],
  ["change-threshold", "judgement", { ...ORDINARY, people: "under-10" }, { change: "turbulent" }],
  ["health-check", "judgement", { ...ORDINARY, people: "under-10" }, { stakes: "survival" }],
  ["practice-circle", "judgement", ORDINARY, { rules: "refused", managers: "spread" }],
  ["name-owner", "judgement", ORDINARY, { method: "gates", portfolio: "ranked" }],
  ["keep-light", "judgement", ORDINARY, { method: "improved", control: "foreseen", portfolio: "stopped" }],
  ["monthly-review", "judgement", ORDINARY, { method: "gates", portfolio: "ranked" }],
  ["fewer-projects", "judgement", ORDINARY, { projects: "over-100" }],
  ["appoint-head", "judgement", { ...ORDINARY, sponsor: "nobody" }, { sponsor: "whole-top" }],
  ["branch-contacts", "judgement", ORDINARY, { shape: "units", people: "250-599", managers: "spread" }],
  ["listen-first", "judgement", QUIET, { shape: "programme" }],
  ["drop-a-rule", "judgement", QUIET, { oversight: "required" }],
  ["career-path", "judgement", ORDINARY, { people: "250-599", managers: "central", rules: "asked-for" }],
  ["look-back", "judgement", ORDINARY, { method: "gates", portfolio: "ranked" }],
  ["date-to-look-again", "judgement", QUIET, { portfolio: "stopped" }],
  ["open-hour", "judgement", QUIET, { shape: "programme" }],
  ["bad-news-early", "judgement", ORDINARY, { sponsor: "whole-top", means: "team" }],
  ["side-by-side", "judgement", ORDINARY, { people: "250-599", projects: "over-100" }],
  ["short-form", "judgement", ORDINARY, { means: "team" }],
  ["lend-an-expert", "judgement", ORDINARY, { stakes: "survival" }],
  ["lead-profile", "judgement", ORDINARY, { managers: "nobody" }],
  ["question-a-month", "judgement", ORDINARY, { rules: "asked-for" }],
  ["budget-calendar", "judgement", ORDINARY, { control: "mostly-kept", sponsor: "whole-top" }],
  ["one-contact", "judgement", ORDINARY, { oversight: "proof", managers: "external" }],
  ["visit-others", "judgement", QUIET, { shape: "programme", change: "turbulent" }],
  ["one-shelf", "judgement", ORDINARY, { managers: "external" }],
  ["tell-results", "judgement", ORDINARY, { change: "details", rules: "refused" }],
  ["note-today", "judgement", ORDINARY, { people: "under-10" }],
];

const FULL: typeof QUICK = [
  ["try-on-three", "judgement", { ...NEEDY, "readiness-rules": "refused" }, { "readiness-rules": "followed" }],
  ["measure-value", "judgement", NEEDY, { "readiness-sponsor": "nobody" }],
  ["decision-rights", "judgement", NEEDY, at(1, "governance")],
  ["settle-the-no", "judgement", NEEDY, { "readiness-mandate": "1" }],
  ["steering-rhythm", "judgement", NEEDY, { "size-projects": "2-5" }],
  ["benefit-owner", "judgement", NEEDY, at(1, "benefits")],
  ["benefit-review", "judgement", { ...NEEDY, ...at(4, "benefits") }, at(2, "benefits")],
  ["risk-list", "judgement", NEEDY, at(1, "risk")],
  ["risk-reserve", "judgement", NEEDY, { ...at(2, "risk"), "complexity-financial": "4" }],
  ["lead-training", "judgement", { ...NEEDY, ...at(4, "people") }, at(1, "people")],
  ["career-path", "judgement", { ...NEEDY, ...at(4, "people") }, at(2, "people")],
  ["one-page-report", "judgement", { ...NEEDY, ...at(4, "reporting") }, { purpose: "overview" }],
  ["live-figures", "judgement", NEEDY, { "size-projects": "2-5" }],
  ["look-back", "judgement", { ...NEEDY, ...at(4, "learning") }, at(1, "learning")],
  ["lesson-into-rule", "judgement", { ...NEEDY, ...at(4, "learning") }, at(2, "learning")],
  ["proof-folder", "judgement", NEEDY, { purpose: "compliance" }],
  ["protect-key-people", "judgement", NEEDY, { purpose: "people" }],
  ["question-each-project", "judgement", NEEDY, { purpose: "value" }],
  ["one-door", "judgement", NEEDY, { purpose: "choice" }],
  ["help-two-late", "judgement", NEEDY, { purpose: "delivery" }],
  ["learn-from-closure", "judgement", NEEDY, { office: "closed" }],
  ["join-offices", "judgement", NEEDY, { office: "scattered" }],
  ["ask-the-users", "judgement", NEEDY, { office: "struggling" }],
  ["stop-a-report", "judgement", NEEDY, { office: "struggling" }],
  ["settle-the-office", "judgement", NEEDY, { office: "struggling" }],
  ["keep-what-works", "judgement", NEEDY, { office: "working" }],
  ["light-checkpoints", "judgement", NEEDY, { delivery: "agile" }],
  ["two-ways-one-view", "judgement", NEEDY, { delivery: "mixed" }],
  ["add-up-the-money", "judgement", NEEDY, { "size-spend": "6" }],
  ["visit-sites", "judgement", NEEDY, { "size-sites": "6" }],
  ["one-goal", "judgement", NEEDY, { "complexity-cohesion": "4" }],
  ["plan-together", "judgement", NEEDY, { "complexity-disciplines": "4" }],
  ["tell-everyone", "judgement", { ...NEEDY, office: "working" }, { office: "never" }],
  ["limit-work", "judgement", NEEDY, { "size-projects": "6-15", delivery: "agile" }],
  [
    "quarterly-look",
    "judgement",
    {
      ...NEEDY,
      "size-projects": "6-15",
      ...at(4, "portfolio", "reporting", "control"),
      ...at(1, "governance", "resources"),
    },
    { "size-projects": "over-100", "size-spend": "6", shape: "units" },
  ],
  ["answer-in-time", "judgement", NEEDY, at(1, "governance")],
];

describe.each([
  ["quick", QUICK, adviceFor],
  ["full", FULL, wideAdvice],
] as const)("in the %s questionnaire, what makes the difference to the plan", (_, cases, advise) => {
  it.each(cases)("%s (%s)", (id, source, before, change) => {
    expect(quick.parameters.steps[id]?.source).toBe(source);
    const stepsOf = (answers: Answers) => advise(answers).roadmap.map((step) => step.id);
    expect(stepsOf(before)).not.toContain(id);
    expect(stepsOf({ ...before, ...change })).toContain(id);
  });
});

it("every step has its case", () => {
  expect([...new Set([...QUICK, ...FULL].map(([id]) => id))].sort()).toEqual([...STEPS].sort());
});
