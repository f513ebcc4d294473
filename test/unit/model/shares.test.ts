import { describe, expect, it } from "vitest";
import { MEASURES } from "@/lib/model/measures";
import { REASONS } from "@/lib/model/reasons";
import { REVISITS } from "@/lib/model/revisit";
import { RISKS } from "@/lib/model/risks";
import { SERVICES } from "@/lib/model/service-list";
import { STEPS } from "@/lib/model/steps";
import { PLACES } from "@/lib/model/team-types";
import type { Recommendation } from "@/lib/model/types";
import { FLAVOURS, OVERRIDES, REACHES, SOURCINGS, STYLES, TYPES, VERDICTS } from "@/lib/model/types";
import type { Phase } from "@/lib/questionnaire/plan";
import { currentEditions } from "@/lib/questionnaire/registry";
import { adviceSample, KINDS, type Kind, sharesOf } from "@/test/support/kinds";
import { within } from "@/test/support/unasked";

const samples = currentEditions().map((edition) => ({ id: edition.id, advice: adviceSample(edition) }));

const ROLES = new Set(currentEditions().flatMap(({ parameters }) => Object.keys(parameters.staffing.roles)));

const ALL: [kind: Kind, all: readonly string[]][] = [
  ["verdict", VERDICTS],
  ["override", OVERRIDES],
  ["type", TYPES],
  ["style", STYLES],
  ["reach", REACHES],
  ["sourcing", SOURCINGS],
  ["flavour", FLAVOURS],
  ["service to start with", SERVICES],
  ["service to add later", SERVICES],
  ["service to keep as it is or to leave out", SERVICES],
  ["place", PLACES],
  ["role", [...ROLES].filter((id) => id !== "sponsor")],
  ["reason", REASONS],
  ["revisit trigger", REVISITS],
  ["step", STEPS],
  ["measure", MEASURES],
  ["risk", RISKS],
];

/** What the outline names, the step that builds it, and where it is named. */
const PROMISED: [what: string, step: string, isNamed: (one: Recommendation) => boolean][] = [
  ["contacts in the units", "branch-contacts", ({ reach }) => reach?.id === "hub-and-spoke"],
  ["handovers from the outside firm", "contract-handover", ({ sourcing }) => sourcing?.id !== "internal"],
];

describe.each(samples)("among 10,000 random organisations of $id", ({ id, advice }) => {
  it.each(ALL)("every %s that its questions can lead to is given to some, and no other", (kind, all) => {
    expect([...sharesOf(advice, kind).keys()].sort()).toEqual(within(id, kind, all).sort());
  });

  it.each(Object.keys(KINDS) as Kind[])("no %s is given to more than 60 %%", (kind) => {
    expect([...sharesOf(advice, kind)].filter(([, share]) => share > 0.6)).toEqual([]);
  });

  it("no flavour is that of more than 60 % of those with a unit", () => {
    const units = advice.filter(({ flavour }) => flavour !== null);
    for (const share of sharesOf(units, "flavour").values()) expect(share).toBeLessThanOrEqual(0.6);
  });

  it("each type is given to at least 5 %", () => {
    expect([...sharesOf(advice, "type")].filter(([, share]) => share < 0.05)).toEqual([]);
  });

  it.each(PROMISED)("%s are planned where the advice names them, in most plans", (_, step, isNamed) => {
    const named = advice.filter((one) => one.type?.id !== "none" && isNamed(one));
    const planned = named.filter(({ roadmap }) => roadmap.some((one) => one.id === step));
    expect(planned.length / named.length).toBeGreaterThan(0.75);
  });

  it("hardly any plan tries something and makes nothing routine", () => {
    const has = ({ roadmap }: Recommendation, phase: Phase) => roadmap.some((step) => step.phase === phase);
    const tried = advice.filter((one) => has(one, "pilot"));
    expect(tried.filter((one) => !has(one, "run")).length / tried.length).toBeLessThan(0.05);
  });

  it("some are told that no unit is needed, and some that the answer is close", () => {
    expect(sharesOf(advice, "type").get("none")).toBeGreaterThan(0.2);
    const close = advice.filter(({ need }) => need.borderline).length / advice.length;
    expect(close).toBeGreaterThan(0.1);
  });
});
