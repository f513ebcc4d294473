import { REASONS } from "@/lib/model/reasons";
import { at, CALM, NEEDY, ORDINARY_FULL, QUIET_FULL } from "@/test/support/full";
import { type Case, holdCases } from "@/test/support/hold-cases";
import { ORDINARY, QUIET } from "@/test/support/quick";

const QUICK: Case[] = [
  ["demand-heavy", "judgement", ORDINARY, { people: "250-599" }],
  ["demand-scale", "judgement", QUIET, { people: "600-plus" }],
  ["demand-complex", "judgement", { ...ORDINARY, stakes: "setback" }, { stakes: "year-goal" }],
  ["demand-medium", "judgement", QUIET, { people: "80-249" }],
  ["demand-light", "judgement", { ...ORDINARY, interfaces: "separate" }, { people: "10-29" }],
  [
    "practice-far",
    "judgement",
    { ...ORDINARY, resources: "matched", oversight: "nobody" },
    { resources: "tug-of-war" },
  ],
  ["practice-short", "judgement", QUIET, { control: "unknown-outcome" }],
  ["practice-fits", "judgement", { ...ORDINARY, stakes: "annoyance" }, { control: "foreseen" }],
  ["practice-above", "judgement", QUIET, { portfolio: "stopped" }],
  ["condition-mandate", "judgement", ORDINARY, { oversight: "required" }],
  ["condition-programme", "judgement", ORDINARY, { shape: "programme" }],
  ["condition-sponsor", "judgement", ORDINARY, { sponsor: "nobody" }],
  ["condition-means", "judgement", ORDINARY, { means: "hours" }],
  ["condition-rules", "judgement", ORDINARY, { rules: "refused" }],
  ["condition-good", "judgement", { ...ORDINARY, sponsor: "interest" }, { sponsor: "top-member" }],
  ["condition-mixed", "judgement", ORDINARY, { means: "outside-only" }],
  ["simple-apart", "judgement", { ...QUIET, interfaces: "chain" }, { interfaces: "separate" }],
  ["simple-few", "judgement", QUIET, { interfaces: "chain" }],
];

const FULL: Case[] = [
  ["demand-heavy", "judgement", NEEDY, { disciplines: "ten-plus" }],
  ["demand-scale", "judgement", { ...QUIET_FULL, spend: "50-200m" }, { people: "600-plus" }],
  ["demand-complex", "judgement", { ...ORDINARY_FULL, disciplines: "one-or-two" }, { agreement: "against" }],
  ["demand-medium", "judgement", CALM, { people: "250-599" }],
  ["demand-light", "judgement", { ...NEEDY, stakes: "annoyance" }, { people: "10-29" }],
  ["practice-far", "judgement", NEEDY, at(1, "method", "control", "portfolio", "resources", "governance", "risk")],
  ["practice-short", "judgement", { ...ORDINARY_FULL, portfolio: "stopped" }, { "risk-list": "owned" }],
  ["practice-fits", "judgement", ORDINARY_FULL, { change: "stable" }],
  ["practice-above", "judgement", NEEDY, at(5, "method", "control", "portfolio", "resources")],
  ["practice-behind", "judgement", NEEDY, { overview: "own-forms" }],
  ["condition-mandate", "judgement", NEEDY, { oversight: "required" }],
  ["condition-programme", "judgement", NEEDY, { shape: "programme" }],
  ["condition-office", "judgement", NEEDY, { office: "working" }],
  ["condition-sponsor", "judgement", NEEDY, { sponsor: "interest" }],
  ["condition-means", "judgement", NEEDY, { means: "nothing" }],
  ["condition-rules", "judgement", NEEDY, { rules: "ignored" }],
  ["condition-authority", "judgement", { ...NEEDY, office: "scattered", rules: "followed" }, { authority: "may-ask" }],
  ["condition-good", "judgement", NEEDY, { sponsor: "whole-top" }],
  ["condition-mixed", "judgement", ORDINARY_FULL, { authority: "may-ask" }],
  ["simple-apart", "judgement", { ...QUIET_FULL, interfaces: "chain" }, { interfaces: "separate" }],
  ["simple-few", "judgement", QUIET_FULL, { interfaces: "often" }],
  ["purpose-overview", "judgement", NEEDY, { purpose: "overview" }],
  ["purpose-delivery", "judgement", NEEDY, { purpose: "delivery" }],
  ["purpose-choice", "judgement", NEEDY, { purpose: "choice" }],
  ["purpose-people", "judgement", NEEDY, { purpose: "people" }],
  ["purpose-compliance", "judgement", NEEDY, { purpose: "compliance" }],
  ["purpose-value", "judgement", NEEDY, { purpose: "value" }],
];

holdCases("reason", REASONS, { quick: QUICK, full: FULL });
