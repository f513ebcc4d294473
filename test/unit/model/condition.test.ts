import { describe, expect, it } from "vitest";
import { conditionOf } from "@/lib/model/condition";
import { type Decisions, dimensionOf } from "@/lib/model/evidence";
import { evidenceOf } from "@/lib/model/gather-evidence";
import type { Profile } from "@/lib/model/profile";
import { score } from "@/lib/model/score";
import { ORDINARY, quick } from "@/test/support/quick";

const { parameters } = quick;
const bounds = parameters.reasons.condition;

type Levels = Record<string, number | null>;

/** What is asked with an ordinary profile in which some levels and facts are others; null is not known. */
function reasonFor(decisions: Decisions, levels: Levels = {}, facts: Partial<Profile["context"]> = {}) {
  const profile = structuredClone(score(quick, ORDINARY));
  Object.assign(profile.context, { mandate: null, shape: null, office: null, purpose: null }, facts);
  profile.contextSources.shape = ["asked-shape"];
  profile.contextSources.purpose = ["asked-purpose"];
  for (const [id, level] of Object.entries(levels)) {
    const axis = id === "size" || id === "readiness" ? profile[id] : undefined;
    const place = axis ?? dimensionOf(profile, id) ?? newDimension(profile, id);
    Object.assign(place, level === null ? { coverage: 0 } : { level, coverage: 1 });
  }
  return conditionOf(evidenceOf(profile, decisions), parameters);
}

function newDimension(profile: Profile, id: string) {
  const dimension = {
    ...profile.dimensions[0],
    id,
    axis: "readiness",
    questions: [id],
  } as Profile["dimensions"][number];
  profile.dimensions.push(dimension);
  return dimension;
}

const NOT_NOW: Decisions = { verdict: "not-now", type: "none" };
const OFFICE: Decisions = { verdict: "recommended", type: "controlling" };
/** Nothing stands in the way. */
const FINE: Levels = { "readiness.sponsor": 5, "readiness.means": 5, "readiness.rules": 5, "readiness.mandate": 5 };

describe("why nothing is needed now", () => {
  const large = bounds.few;

  it.each<[number | null, string]>([
    [bounds.apart - 0.1, "simple-apart"],
    [bounds.apart, "condition-good"],
    [null, "condition-good"],
  ])("projects that stand apart, below the bound: %s", (interfaces, id) => {
    expect(reasonFor(NOT_NOW, { "complexity.interfaces": interfaces, size: large, readiness: 5 }).id).toBe(id);
  });

  it("names the answers on how projects hang together", () => {
    expect(reasonFor(NOT_NOW, { "complexity.interfaces": 1 }).because).toEqual(["interfaces"]);
  });

  it("is not that they stand apart where people are missing", () => {
    const apart = { "complexity.interfaces": 1, size: large };
    expect(reasonFor(NOT_NOW, apart, { purpose: "people" }).id).toBe("purpose-people");
  });

  it.each([
    [bounds.few - 0.1, "simple-few"],
    [bounds.few, "condition-good"],
  ])("few projects, below the bound: %s", (size, id) => {
    expect(reasonFor(NOT_NOW, { "complexity.interfaces": 5, size, readiness: 5 }).id).toBe(id);
  });

  it("is never how many projects there are where an office is advised", () => {
    expect(reasonFor(OFFICE, { ...FINE, "complexity.interfaces": 1, size: 1, readiness: 5 }).id).toBe("condition-good");
  });
});

describe("what stands in the way", () => {
  it.each([
    ["readiness.sponsor", "condition-sponsor"],
    ["readiness.means", "condition-means"],
    ["readiness.rules", "condition-rules"],
  ])("%s, at the bound or below", (dimension, id) => {
    expect(reasonFor(OFFICE, { ...FINE, [dimension]: bounds.obstacle }).id).toBe(id);
    expect(reasonFor(OFFICE, { ...FINE, readiness: 5, [dimension]: bounds.obstacle + 0.1 }).id).toBe("condition-good");
    expect(reasonFor(OFFICE, { ...FINE, readiness: 5, [dimension]: null }).id).toBe("condition-good");
  });

  it("is the weakest, the first of equals", () => {
    const levels = { ...FINE, "readiness.sponsor": 2, "readiness.rules": 1 };
    expect(reasonFor(OFFICE, levels).id).toBe("condition-rules");
    expect(reasonFor(OFFICE, { ...levels, "readiness.sponsor": 1 }).id).toBe("condition-sponsor");
  });

  it.each<[Decisions["type"], Profile["context"]["office"], string]>([
    ["controlling", "struggling", "condition-authority"],
    ["controlling", "closed", "condition-authority"],
    ["controlling", "never", "condition-good"],
    ["controlling", null, "condition-good"],
    ["none", "struggling", "condition-good"],
  ])("is what an office may decide only where there is one advised and one was there: %s, %s", (type, office, id) => {
    const levels = { ...FINE, "readiness.mandate": 1, readiness: 5 };
    expect(reasonFor({ verdict: "recommended", type }, levels, { office }).id).toBe(id);
  });
});

describe("where nothing stands in the way", () => {
  it("is the main problem, with the answer that names it", () => {
    expect(reasonFor(OFFICE, FINE, { purpose: "choice" })).toEqual({
      id: "purpose-choice",
      because: ["asked-purpose"],
    });
  });

  it.each([
    [bounds.good, "condition-good"],
    [bounds.good - 0.1, "condition-mixed"],
  ])("is how ready the organisation is: %s", (readiness, id) => {
    expect(reasonFor(OFFICE, { ...FINE, readiness }, { purpose: "nothing" }).id).toBe(id);
  });

  it("names the answers behind the two weakest conditions", () => {
    const levels = { ...FINE, "readiness.rules": 3, "readiness.means": 4, readiness: 4 };
    expect(reasonFor(OFFICE, levels).because).toEqual(["rules", "means"]);
  });
});

describe("what comes before all conditions", () => {
  it("is a programme, and names the answer on how the projects hang together", () => {
    const profile = { shape: "programme" } as const;
    const { id, because } = reasonFor(OFFICE, { "readiness.sponsor": 1 }, profile);
    expect({ id, because }).toEqual({ id: "condition-programme", because: ["asked-shape"] });
  });

  it("is a demand from outside, with the answers on it", () => {
    const { id, because } = reasonFor(OFFICE, { "readiness.sponsor": 1, "complexity.legal": 5 }, { mandate: true });
    expect({ id, because }).toEqual({ id: "condition-mandate", because: ["oversight"] });
  });
});
