import { expect, it } from "vitest";
import { MEASURES } from "@/lib/model/measures";
import { at, NEEDY } from "@/test/support/full";
import { type Case, holdCases, holdCount } from "@/test/support/hold-cases";
import { adviceFor, ORDINARY, QUIET, quick } from "@/test/support/quick";

const QUICK: Case[] = [
  ["on-date", "judgement", { ...ORDINARY, control: "foreseen" }, { control: "mostly-late" }],
  ["dates-noted", "judgement", { ...ORDINARY, control: "mostly-late" }, { control: "unknown-outcome" }],
  ["projects-per-person", "judgement", ORDINARY, { projects: "over-100" }],
  ["projects-per-person", "judgement", { ...ORDINARY, resources: "matched" }, { resources: "tug-of-war" }],
  ["idea-to-start", "judgement", { ...ORDINARY, portfolio: "ranked" }, { portfolio: "loudest" }],
  ["waiting-days", "judgement", QUIET, { interfaces: "chain" }],
  ["decision-days", "judgement", ORDINARY, { shape: "programme" }],
  ["list-complete", "judgement", ORDINARY, { portfolio: "no-list" }],
  ["leads-satisfied", "judgement", ORDINARY, { rules: "refused" }],
  ["gates-held", "judgement", { ...ORDINARY, people: "250-599", method: "improved" }, { method: "own-way" }],
  ["proof-ready", "judgement", ORDINARY, { oversight: "required" }],
  ["lessons-used", "judgement", ORDINARY, { method: "improved", control: "foreseen", portfolio: "stopped" }],
  ["leads-ready", "judgement", { ...ORDINARY, managers: "spread" }, { managers: "beside-job" }],
  ["owner-hours", "judgement", ORDINARY, { method: "gates", portfolio: "ranked" }],
  ["benefit-reached", "judgement", ORDINARY, { stakes: "survival" }],
  ["report-time", "judgement", { ...ORDINARY, people: "250-599" }, { projects: "over-100" }],
  ["surprises", "judgement", { ...ORDINARY, shape: "programme" }, { change: "turbulent" }],
  ["milestones-held", "judgement", ORDINARY, { shape: "one-at-a-time" }],
  ["programme-cost", "judgement", { ...QUIET, control: "unknown-outcome" }, { shape: "programme" }],
];

const FULL: Case[] = [
  ["on-date", "judgement", { ...NEEDY, ...at(4, "control") }, { purpose: "delivery" }],
  ["cost-against-plan", "judgement", { ...NEEDY, "plan-use": "monthly" }, { spend: "200m-plus" }],
  ["cost-against-plan", "judgement", { ...NEEDY, "plan-use": "monthly" }, { "money-at-risk": "20-plus" }],
  ["dates-noted", "judgement", { ...NEEDY, control: "mostly-kept" }, { control: "unknown-outcome" }],
  ["benefit-reached", "judgement", { ...NEEDY, ...at(1, "benefits") }, { "benefit-stated": "checkable" }],
  ["benefit-reached", "judgement", NEEDY, { purpose: "value" }],
  ["projects-per-person", "judgement", NEEDY, { purpose: "people" }],
  ["idea-to-start", "judgement", NEEDY, { purpose: "choice" }],
  ["decision-days", "judgement", NEEDY, at(1, "governance")],
  ["list-complete", "judgement", NEEDY, { purpose: "overview" }],
  ["leads-satisfied", "judgement", NEEDY, { office: "struggling" }],
  ["proof-ready", "judgement", NEEDY, { purpose: "compliance" }],
  ["report-time", "judgement", { ...NEEDY, projects: "6-15" }, at(1, "reporting")],
  ["report-time", "judgement", { ...NEEDY, projects: "6-15" }, { delivery: "agile" }],
  ["surprises", "judgement", NEEDY, at(1, "risk")],
  ["lessons-used", "judgement", NEEDY, at(1, "learning")],
  ["leads-ready", "judgement", { ...NEEDY, managers: "spread" }, at(1, "people")],
  ["waiting-days", "judgement", NEEDY, { interfaces: "often" }],
  ["gates-held", "judgement", { ...NEEDY, method: "gates" }, { method: "own-way" }],
  ["owner-hours", "judgement", NEEDY, { people: "10-29" }],
  ["milestones-held", "judgement", NEEDY, { shape: "programme" }],
  ["programme-cost", "judgement", { ...NEEDY, "money-at-risk": "20-plus" }, { shape: "programme" }],
];

holdCases("measure", MEASURES, { quick: QUICK, full: FULL }, (id) => quick.parameters.measures[id]?.source);
holdCount("measure", 2, 5);

it("without a unit, what is measured first is whether its owner has the hours", () => {
  expect(adviceFor({ ...ORDINARY, method: "gates", portfolio: "ranked", means: "nothing" }).measures[0]?.id).toBe(
    "owner-hours",
  );
});
