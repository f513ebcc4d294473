import { describe, expect, it } from "vitest";
import { SERVICES } from "@/lib/model/service-list";
import { TYPES } from "@/lib/model/types";
import { readJson } from "@/test/support/files";
import { full } from "@/test/support/full";

const { catalogue } = full.parameters.services;

describe("the catalogue", () => {
  it("has every service, after those it needs, which contradict no type", () => {
    expect(Object.keys(catalogue).sort()).toEqual([...SERVICES].sort());
    const order: readonly string[] = SERVICES;
    for (const [id, { needs = [] }] of Object.entries(catalogue)) {
      for (const need of needs) {
        expect(order.indexOf(need)).toBeLessThan(order.indexOf(id));
        expect(catalogue[need]?.unfit).toBeUndefined();
      }
    }
  });

  it("gives about one point at full strength", () => {
    for (const { gap, importance } of Object.values(catalogue)) {
      for (const points of [gap, importance].map((one) => Object.values(one).filter((each) => each > 0))) {
        const sum = points.reduce((total, each) => total + each, 0);
        expect(sum).toBeGreaterThan(0.85);
        expect(sum).toBeLessThanOrEqual(1.6);
      }
    }
  });

  it("names a source, a published one or judgement", () => {
    const sources = ["judgement", ...Object.keys(readJson("lib/sources/sources.json") as object)];
    const { flavours } = full.parameters;
    for (const { source } of [...Object.values(catalogue), ...Object.values(flavours)])
      expect(sources).toContain(source);
  });

  it("names types that exist, and no type as both core and contradiction", () => {
    for (const { core = [], unfit = [] } of Object.values(catalogue)) {
      for (const type of [...core, ...unfit]) expect(TYPES).toContain(type);
      expect(core.filter((type) => unfit.includes(type))).toEqual([]);
    }
  });
});
