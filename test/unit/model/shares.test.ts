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
import { adviceSample, type Kind, sharesOf } from "@/test/support/kinds";

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

describe.each(ALL)("among random organisations, every %s", (kind, all) => {
  it("is given to some, and none that the model does not name", () => {
    const given = new Set(samples.flatMap(({ advice }) => [...sharesOf(advice, kind).keys()]));
    expect([...given].sort()).toEqual([...all].sort());
  });

  it.each(samples)("is given to no more than 60 % of those of $id", ({ advice }) => {
    const common = [...sharesOf(advice, kind === "step" ? "first step" : kind)].filter(([, share]) => share > 0.6);
    expect(common).toEqual([]);
  });
});

describe.each(samples)("among random organisations of $id", ({ advice }) => {
  it("each type is given to at least 5 %", () => {
    expect([...sharesOf(advice, "type")].filter(([, share]) => share < 0.05)).toEqual([]);
  });

  it("some are told that no unit is needed, and some that the answer is close", () => {
    expect(sharesOf(advice, "type").get("none")).toBeGreaterThan(0.2);
    const close = advice.filter(({ need }) => need.borderline).length / advice.length;
    expect(close).toBeGreaterThan(0.1);
  });
});
