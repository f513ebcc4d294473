import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ChartNode, chartOf } from "@/lib/model/chart";
import { rolesFor } from "@/lib/model/roles";
import { REACHES, STYLES } from "@/lib/model/types";
import { quick } from "@/test/support/quick";

const { staffing } = quick.parameters;
const rolesOf = (fte: number, style = STYLES[1] as (typeof STYLES)[number]) =>
  rolesFor(fte, { type: "controlling", style, reach: "enterprise", idle: [] }, staffing);
const all = (node: ChartNode): ChartNode[] => [node, ...node.below.flatMap(all)];
const POOL = { low: 2, likely: 4, high: 8 };

describe("the organisation chart", () => {
  it("holds every role once, below the sponsor and the lead", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 11, max: 450 }),
        fc.constantFrom(...STYLES),
        fc.constantFrom(...REACHES),
        (tenths, style, reach) => {
          const roles = rolesOf(tenths / 10, style);
          const chart = chartOf(roles, null, reach, staffing) as ChartNode;
          const held = all(chart).filter(({ fte }) => fte !== null);
          expect(held.map(({ id }) => id).sort()).toEqual(roles.map(({ id }) => id).sort());
          expect(chart.id).toBe("sponsor");
          expect(chart.below.map(({ id }) => id)).toEqual([roles[1]?.id]);
        },
      ),
    );
  });

  it("is flat for a few, and in parts from eight people on", () => {
    const below = (fte: number) => chartOf(rolesOf(fte), null, "enterprise", staffing)?.below[0]?.below ?? [];
    expect(below(6).flatMap((node) => node.below)).toEqual([]);
    expect(below(8).map(({ id }) => id)).toEqual(["portfolio-lead", "method-lead", "delivery-lead"]);
    expect(below(25).map(({ id }) => id)).toEqual(
      expect.arrayContaining(["deputy", "assistant", "portfolio-lead", "method-lead", "delivery-lead"]),
    );
    for (const part of below(25).filter(({ id }) => id.endsWith("-lead"))) expect(part.below.length).toBeGreaterThan(1);
  });

  it("is not drawn for one person, unless project managers report to them", () => {
    expect(chartOf(rolesOf(1), null, "hub-and-spoke", staffing)).toBeNull();
    expect(chartOf(rolesOf(0.5), null, "enterprise", staffing)).toBeNull();
    expect(chartOf([], null, "enterprise", staffing)).toBeNull();
    expect(all(chartOf(rolesOf(1), POOL, "enterprise", staffing) as ChartNode).map(({ id }) => id)).toEqual([
      "sponsor",
      "lead-analyst",
      "pool",
    ]);
  });

  it("has the contacts of the units where a centre has branches", () => {
    const ids = (reach: (typeof REACHES)[number]) =>
      all(chartOf(rolesOf(3), POOL, reach, staffing) as ChartNode).map(({ id }) => id);
    expect(ids("hub-and-spoke").slice(-2)).toEqual(["pool", "contacts"]);
    expect(ids("enterprise")).not.toContain("contacts");
  });

  it("names roles that exist, below heads that exist", () => {
    for (const [id, { under }] of Object.entries(staffing.roles)) {
      if (under) expect(Object.keys(staffing.roles), id).toContain(under);
    }
    const named = [...staffing.bands, ...staffing.programme].flatMap(({ roles, grow, covers }) => [
      ...Object.values(roles).flat(),
      ...grow,
      ...Object.keys(covers),
    ]);
    for (const id of named) expect(Object.keys(staffing.roles)).toContain(id);
  });
});
