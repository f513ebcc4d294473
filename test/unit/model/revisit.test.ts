import { describe, expect, it } from "vitest";
import { evidenceOf } from "@/lib/model/gather-evidence";
import { REVISITS, revisitWhen } from "@/lib/model/revisit";
import type { Verdict } from "@/lib/model/types";
import { NEEDY, QUIET_FULL } from "@/test/support/full";
import { type Case, holdCases, holdCount } from "@/test/support/hold-cases";
import { ORDINARY, profileOf, QUIET, quick } from "@/test/support/quick";

const QUICK: Case[] = [
  ["projects-grow", "judgement", ORDINARY, { stakes: "annoyance" }],
  ["more-departments", "judgement", { ...QUIET, shape: "shared" }, { shape: "department" }],
  ["first-failure", "judgement", ORDINARY, { stakes: "annoyance" }],
  ["outside-demand", "judgement", ORDINARY, { stakes: "annoyance" }],
  ["lead-leaves", "judgement", QUIET, { shape: "units" }],
  ["programme-ends", "judgement", ORDINARY, { shape: "one-at-a-time" }],
  ["reports-unread", "judgement", { ...ORDINARY, control: "foreseen" }, { oversight: "proof" }],
  ["practice-settled", "judgement", QUIET, { oversight: "required" }],
  ["sponsor-changes", "judgement", QUIET, { oversight: "required" }],
];

const FULL: Case[] = [
  ["projects-grow", "judgement", NEEDY, { people: "10-29" }],
  ["more-departments", "judgement", { ...QUIET_FULL, shape: "shared" }, { shape: "department" }],
  ["first-failure", "judgement", NEEDY, { people: "10-29" }],
  ["outside-demand", "judgement", NEEDY, { people: "10-29" }],
  ["lead-leaves", "judgement", QUIET_FULL, { shape: "shared" }],
  ["programme-ends", "judgement", NEEDY, { shape: "one-at-a-time" }],
  ["reports-unread", "judgement", NEEDY, { disciplines: "ten-plus" }],
  ["practice-settled", "judgement", QUIET_FULL, { oversight: "required" }],
  ["sponsor-changes", "judgement", QUIET_FULL, { oversight: "required" }],
  ["old-fault-again", "judgement", NEEDY, { office: "closed" }],
  ["second-office", "judgement", NEEDY, { office: "scattered" }],
  ["users-go-round", "judgement", NEEDY, { office: "struggling" }],
  ["users-content", "judgement", NEEDY, { office: "working" }],
  ["no-is-heard-twice", "judgement", NEEDY, { authority: "nothing" }],
  ["parties-change", "judgement", NEEDY, { agreement: "against" }],
  ["site-joins", "judgement", NEEDY, { sites: "over-30" }],
  ["duties-change", "judgement", NEEDY, { purpose: "compliance" }],
  ["teams-change-way", "judgement", NEEDY, { delivery: "mixed" }],
  ["money-moves", "judgement", NEEDY, { spend: "200m-plus" }],
  ["purpose-met", "judgement", NEEDY, { purpose: "people" }],
];

holdCases("revisit trigger", REVISITS, { quick: QUICK, full: FULL });

holdCount("revisit trigger", 2, 3);

describe("each bound of a trigger belongs to the side above it", () => {
  const { parameters } = quick;
  const { practised, complex, near } = parameters.revisit;
  const base = profileOf({ ...QUIET, shape: "shared" });
  const triggersAt = (verdict: Verdict, practice: number, complexity = 1) => {
    const levels = {
      maturity: { ...base.maturity, level: practice },
      complexity: { ...base.complexity, level: complexity },
    };
    return revisitWhen(evidenceOf({ ...base, ...levels }), verdict, "enterprise", parameters);
  };

  it("of practice, without a unit", () => {
    expect(triggersAt("not-now", practised)).toContain("lead-leaves");
    expect(triggersAt("not-now", practised - 0.1)).toContain("first-failure");
  });

  it("of complexity, without a unit", () => {
    expect(triggersAt("not-now", 3, complex)).toContain("outside-demand");
    expect(triggersAt("not-now", 3, complex - 0.1)).not.toContain("outside-demand");
  });

  it("of practice against the level called for, with a unit", () => {
    const { target } = base.maturity;
    expect(triggersAt("recommended", target - near)).toContain("practice-settled");
    expect(triggersAt("recommended", target - near - 0.1)).toContain("reports-unread");
  });
});
