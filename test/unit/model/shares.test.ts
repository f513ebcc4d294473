import { describe, expect, it } from "vitest";
import { MEASURES } from "@/lib/model/measures";
import { REASONS } from "@/lib/model/reasons";
import { REVISITS } from "@/lib/model/revisit";
import { RISKS } from "@/lib/model/risks";
import { SERVICES } from "@/lib/model/service-list";
import { STEPS } from "@/lib/model/steps";
import { PLACES } from "@/lib/model/team-types";
import { FLAVOURS, OVERRIDES, REACHES, SOURCINGS, STYLES, TYPES, VERDICTS } from "@/lib/model/types";
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

  it("some are told that no unit is needed, and some that the answer is close", () => {
    expect(sharesOf(advice, "type").get("none")).toBeGreaterThan(0.2);
    const close = advice.filter(({ need }) => need.borderline).length / advice.length;
    expect(close).toBeGreaterThan(0.1);
  });
});
