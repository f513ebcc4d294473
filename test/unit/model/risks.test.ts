import { expect, it } from "vitest";
import { RISKS } from "@/lib/model/risks";
import { at, NEEDY, ORDINARY_FULL } from "@/test/support/full";
import { type Case, holdCases, holdCount } from "@/test/support/hold-cases";
import { adviceFor, ORDINARY, QUIET, quick } from "@/test/support/quick";

const POOL = { people: "250-599", managers: "central", rules: "followed" };

const QUICK: Case[] = [
  ["no-sponsor", "judgement", ORDINARY, { sponsor: "nobody" }],
  ["no-sponsor", "judgement", QUIET, { sponsor: "nobody" }],
  ["bureaucracy", "judgement", { ...ORDINARY, managers: "spread", rules: "refused" }, { rules: "if-useful" }],
  ["whoever-is-free", "duddy-perry", { ...ORDINARY, sponsor: "nobody", means: "team" }, { means: "nothing" }],
  ["measured-by-reports", "judgement", ORDINARY, { managers: "spread", rules: "refused", method: "improved" }],
  ["value-unseen", "pmo-squad", { ...ORDINARY, means: "team" }, { sponsor: "nobody" }],
  ["shadow-lists", "judgement", ORDINARY, { shape: "units" }],
  ["forced-control", "judgement", ORDINARY, POOL],
  ["knowledge-leaves", "judgement", ORDINARY, { managers: "external" }],
  ["overload", "judgement", ORDINARY, { projects: "over-100" }],
  ["office-outlives", "judgement", ORDINARY, { shape: "programme" }],
  ["owner-without-hours", "judgement", ORDINARY, { method: "gates", portfolio: "ranked" }],
  ["next-reorganisation", "esi-2012", { ...ORDINARY, shape: "programme" }, { shape: "shared" }],
  ["built-for-the-auditor", "duddy-perry", ORDINARY, { oversight: "required" }],
  ["quiet-slide", "judgement", ORDINARY, { people: "under-10", projects: "2-5", interfaces: "separate" }],
  ["all-in-one-head", "judgement", ORDINARY, { people: "under-10", projects: "2-5", interfaces: "separate" }],
  ["habits-fade", "judgement", { ...ORDINARY, people: "under-10" }, { control: "foreseen" }],
  ["rules-creep", "judgement", { ...ORDINARY, method: "improved" }, { people: "under-10" }],
];

const FULL: Case[] = [
  ["value-unseen", "pmo-squad", { ...NEEDY, sponsor: "whole-top" }, at(1, "benefits")],
  ["shadow-lists", "judgement", NEEDY, at(1, "reporting")],
  ["overload", "judgement", NEEDY, { purpose: "people" }],
  ["merger-fight", "judgement", NEEDY, { office: "scattered" }],
  ["teams-feel-policed", "judgement", NEEDY, { delivery: "agile" }],
  ["old-story", "judgement", NEEDY, { office: "closed" }],
  ["old-story", "judgement", NEEDY, { office: "struggling" }],
  ["built-for-the-auditor", "duddy-perry", NEEDY, { purpose: "compliance" }],
  ["no-authority", "judgement", NEEDY, { authority: "nothing" }],
  ["no-sponsor", "judgement", NEEDY, { sponsor: "interest" }],
  ["bureaucracy", "judgement", { ...NEEDY, rules: "asked-for" }, { rules: "if-useful" }],
  ["whoever-is-free", "duddy-perry", { ...NEEDY, means: "team" }, { means: "nothing" }],
  ["measured-by-reports", "judgement", NEEDY, { purpose: "overview" }],
  ["forced-control", "judgement", NEEDY, { rules: "ignored" }],
  ["knowledge-leaves", "judgement", ORDINARY_FULL, { managers: "external" }],
  ["office-outlives", "judgement", NEEDY, { shape: "one-at-a-time" }],
  ["owner-without-hours", "judgement", NEEDY, { people: "10-29" }],
  ["next-reorganisation", "esi-2012", { ...NEEDY, shape: "programme" }, { shape: "shared" }],
  ["quiet-slide", "judgement", { ...NEEDY, people: "10-29" }, { change: "stable" }],
  ["all-in-one-head", "judgement", NEEDY, { people: "10-29" }],
  ["habits-fade", "judgement", { ...NEEDY, "plan-use": "monthly" }, { people: "under-10" }],
  ["rules-creep", "judgement", NEEDY, { people: "under-10" }],
];

holdCases("risk", RISKS, { quick: QUICK, full: FULL }, (id) => quick.parameters.risks[id]?.source);
holdCount("risk", 3, 5);

it("nobody keeps a list in the shadow where a few people sit under one roof", () => {
  const risksOf = (people: string) =>
    adviceFor({ ...QUIET, portfolio: "no-list", projects: "6-15", people }).risks.map(({ id }) => id);
  expect(risksOf("30-79")).toContain("shadow-lists");
  expect(risksOf("10-29")).not.toContain("shadow-lists");
});
