import { describe, expect, it } from "vitest";
import { SERVICES } from "@/lib/model/service-list";
import { CALM, full } from "@/test/support/full";
import { SERVICE_CASES } from "@/test/support/service-cases";
import { servicesOf, stageOf } from "@/test/support/services";

const { catalogue } = full.parameters.services;

describe.each(SERVICE_CASES)("$id", ({ id, rule, type, matters, missing }) => {
  const { source, gap, importance } = catalogue[id] ?? { source: "", gap: {}, importance: {} };

  it(`is started where there are ${rule} (function: ${source}; rule: judgement)`, () => {
    expect(stageOf(servicesOf(full, { ...CALM, ...matters, ...missing }, type), id)).toBe("start");
  });

  it("is not started where nothing of it is missing", () => {
    const services = servicesOf(full, { ...CALM, ...matters, purpose: "nothing" }, type);
    expect([undefined, "keep", "leave"]).toContain(stageOf(services, id));
  });

  it("matters and is missing by answers that exist", () => {
    expect(Object.keys(importance).length * Object.keys(gap).length).toBeGreaterThan(0);
    for (const [question, option] of Object.entries({ ...matters, ...missing })) {
      const options = full.questions.find((each) => each.id === question)?.options.map((each) => each.id);
      expect(options).toContain(option);
    }
  });
});

it("every service is tried", () => {
  expect(SERVICE_CASES.map(({ id }) => id).sort()).toEqual([...SERVICES].sort());
});
