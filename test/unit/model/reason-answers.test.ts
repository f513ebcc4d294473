import { describe, expect, it } from "vitest";
import { evidenceOf } from "@/lib/model/gather-evidence";
import type { Dimension, Profile } from "@/lib/model/profile";
import { giveReasons } from "@/lib/model/reasons";
import { score } from "@/lib/model/score";
import type { Practice } from "@/lib/model/types";
import type { Axis } from "@/lib/questionnaire/types";
import { ORDINARY, quick } from "@/test/support/quick";

const { demand, practice: bounds } = quick.parameters.reasons;
/** The level at a place of the scale, 0–1. */
const levelAt = (place: number) => 1 + 4 * place;
const A_LITTLE = 0.01;

/** Of each axis one dimension at its high end and one at its low end, named after them. */
const dimensions = (["size", "complexity", "maturity", "readiness"] as Axis[]).flatMap((axis) =>
  ([4, 2] as const).map(
    (level) =>
      ({ id: `${axis}.${level}`, axis, level, coverage: 1, questions: [`${axis} ${level}`] }) as unknown as Dimension,
  ),
);

function reasonsFor(levels: { size?: number; complexity?: number; maturity?: number }, practice: Practice[] = []) {
  const profile: Profile = { ...structuredClone(score(quick, ORDINARY)), dimensions };
  const { size = 3, complexity = 3, maturity = 3 } = levels;
  profile.size.level = size;
  profile.complexity.level = complexity;
  Object.assign(profile.maturity, { level: maturity, target: 3 });
  const evidence = { ...evidenceOf(score(quick, ORDINARY)), profile };
  return giveReasons(evidence, practice, quick.parameters);
}

const HIGH = levelAt(demand.high);
const LOW_SIZE = levelAt(demand.lowSize);
const LOW_COMPLEXITY = levelAt(demand.lowComplexity);

describe("what the projects demand", () => {
  it.each<[string, number, number, string[]]>([
    ["demand-heavy", HIGH, HIGH, ["size 4", "complexity 4"]],
    ["demand-scale", HIGH, HIGH - A_LITTLE, ["size 4", "size 2"]],
    ["demand-complex", HIGH - A_LITTLE, HIGH, ["complexity 4", "complexity 2"]],
    ["demand-light", LOW_SIZE - A_LITTLE, LOW_COMPLEXITY - A_LITTLE, ["size 2", "complexity 2"]],
    ["demand-medium", LOW_SIZE, LOW_COMPLEXITY - A_LITTLE, ["size 4", "complexity 4"]],
    ["demand-medium", LOW_SIZE - A_LITTLE, LOW_COMPLEXITY + A_LITTLE, ["size 4", "complexity 4"]],
  ])("%s at size %d and difficulty %d, with the answers that say so", (id, size, complexity, because) => {
    expect(reasonsFor({ size, complexity })[0]).toEqual({ id, because });
  });
});

describe("what practice gives", () => {
  const areas = (short: number, all: number) =>
    Array.from({ length: all }, (_, at) => ({ standing: at < short ? "short" : "enough" }) as unknown as Practice);
  const few = Math.ceil(bounds.behind * bounds.areas);
  const WEAK = ["maturity 2", "maturity 4"];
  const STRONG = ["maturity 4", "maturity 2"];

  it.each<[string, number, string[]]>([
    ["practice-short", 3 - bounds.short - A_LITTLE, WEAK],
    ["practice-fits", 3 - bounds.short + A_LITTLE, STRONG],
    ["practice-fits", 3 + bounds.above - A_LITTLE, STRONG],
    ["practice-above", 3 + bounds.above, STRONG],
  ])("%s at level %d where 3 is called for", (id, maturity, because) => {
    expect(reasonsFor({ maturity })[1]).toEqual({ id, because });
  });

  it("is far behind where little is there", () => {
    expect(reasonsFor({ maturity: 1 })[1]).toEqual({ id: "practice-far", because: WEAK });
  });

  it("is behind in most of many areas, though close on average", () => {
    expect(reasonsFor({}, areas(few, bounds.areas))[1]).toEqual({ id: "practice-behind", because: WEAK });
    expect(reasonsFor({}, areas(few - 1, bounds.areas))[1]?.id).toBe("practice-fits");
    expect(reasonsFor({}, areas(bounds.areas - 1, bounds.areas - 1))[1]?.id).toBe("practice-fits");
  });
});
