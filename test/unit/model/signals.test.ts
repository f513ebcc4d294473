import { describe, expect, it } from "vitest";
import { evidenceOf } from "@/lib/model/gather-evidence";
import { choose, weigh } from "@/lib/model/points";
import { SERVICES } from "@/lib/model/service-list";
import { READINGS, signal } from "@/lib/model/signals";
import { REACHES, SOURCINGS, STYLES, TYPES, VERDICTS } from "@/lib/model/types";
import type { Rule } from "@/lib/questionnaire/plan";
import { allEditions } from "@/lib/questionnaire/registry";
import { CONTEXT, DIMENSIONS, FACTS } from "@/lib/questionnaire/types";
import { ORDINARY, profileOf } from "@/test/support/quick";

const evidence = evidenceOf(profileOf(ORDINARY), { type: "controlling" });
const strength = (name: string) => evidence.strengths[signal(name).place];

describe("a signal", () => {
  it("reads a level as what is missing or what is there", () => {
    // The method is at level 2, what is at stake at 3⅔.
    expect(["low", "short", "weak", "absent"].map((reading) => strength(`${reading}:maturity.method`))).toEqual([
      0.75,
      2 / 3,
      0.5,
      0,
    ]);
    expect(strength("strong:complexity.strategic")).toBeCloseTo(1 / 3);
    expect(strength("extreme:complexity.strategic")).toBe(0);
  });

  it("tells facts and decisions", () => {
    expect([strength("shape:shared"), strength("shape:units"), strength("type:controlling"), strength("unit")]).toEqual(
      [1, 0, 1, 1],
    );
  });

  it("of something unknown says nothing, for or against", () => {
    const nothing = evidenceOf(profileOf({}));
    for (const name of ["low:maturity.method", "high:maturity.method", "shape:shared", "own-posts", "no-money"]) {
      expect(nothing.strengths[signal(name).place]).toBe(0);
    }
  });

  it("that does not exist is an error of the table", () => {
    expect(() => weigh({ "lowest:maturity.method": 1 }, evidence)).toThrow('no signal "lowest:maturity.method"');
    expect(() => weigh({ low: 1 }, evidence)).toThrow('no signal "low"');
  });
});

it("the first of equal choices is taken, with what spoke for it and not what spoke against", () => {
  const tables = {
    a: { points: { always: 1, "shape:shared": 1 } },
    b: { points: { "low:maturity.method": -1, always: 2.75 } },
  };
  expect(choose(["a", "b"], tables, evidence)).toEqual({ id: "a", because: ["shape"] });
  expect(choose(["b", "a"], tables, evidence)).toEqual({ id: "b", because: [] });
});

/** Everything that a signal can be about, by the part of its name before the colon. */
const DIMENSION_IDS = Object.entries(DIMENSIONS).flatMap(([axis, names]) => names.map((name) => `${axis}.${name}`));
const VALUES: Record<string, readonly string[]> = {
  ...Object.fromEntries([...Object.keys(READINGS), "behind"].map((reading) => [reading, DIMENSION_IDS])),
  ...CONTEXT,
  has: FACTS,
  starts: SERVICES,
  verdict: VERDICTS,
  type: TYPES,
  style: STYLES,
  reach: REACHES,
  sourcing: SOURCINGS,
};

/** True for a signal about something that there is: what is unknown would quietly say nothing for ever. */
function exists(name: string): boolean {
  const [head = "", value] = name.split(":");
  if (value !== undefined) return VALUES[head]?.includes(value) ?? false;
  try {
    return signal(name) !== undefined;
  } catch {
    return false;
  }
}

describe("the tables of every model", () => {
  it("name signals, dimensions and facts that exist", () => {
    for (const { parameters } of allEditions()) {
      const { style, reach, sourcing, staffing, steps, measures, risks, services, flavours, targets } = parameters;
      const rules = [steps, measures, risks].flatMap(Object.values<Rule>);
      const ways = rules.flatMap((rule) => rule.ways);
      const tables = [
        ...[...Object.values(style), ...Object.values(reach), sourcing.external].map(({ points }) => points),
        ...Object.values(targets).map(({ points }) => points),
        ...Object.values(staffing.places).map(({ points }) => points),
        ...ways.map((way) => way.points),
        ...Object.values(services.catalogue).flatMap(({ importance, gap }) => [importance, gap]),
        ...Object.values(flavours).map(({ points }) => points),
      ];
      const names = [
        ...tables.flatMap(Object.keys),
        ...ways.flatMap(({ all = [], unless = [] }) => [...all, ...unless]),
      ];
      expect([...new Set(names)].filter((name) => !exists(name))).toEqual([]);
      const cited = [...rules, ...ways].flatMap(({ about = [] }) => about);
      const known = [...DIMENSION_IDS, ...Object.keys(CONTEXT).map((fact) => `context.${fact}`)];
      expect([...new Set(cited)].filter((dimension) => !known.includes(dimension))).toEqual([]);
    }
  });

  it.each(["low:maturity.metod", "lowest:maturity.method", "shape:program", "has:stage", "starts:report", "allways"])(
    "would not name %s",
    (name) => {
      expect(exists(name)).toBe(false);
    },
  );
});
