import { describe, expect, it } from "vitest";
import { MEASURES } from "@/lib/model/measures";
import { REVISITS } from "@/lib/model/revisit";
import { RISKS } from "@/lib/model/risks";
import { STEPS } from "@/lib/model/steps";
import { allEditions } from "@/lib/questionnaire/registry";
import result from "@/lib/words/en/result.json";
import roadmap from "@/lib/words/en/roadmap.json";

const idsOf = (words: object) => Object.keys(words).filter((id) => id !== "heading");

describe("the words of the plan", () => {
  it.each([
    ["steps", STEPS, result.steps],
    ["triggers", REVISITS, result.revisit],
    ["measures", MEASURES, roadmap.measures],
    ["risks", RISKS, roadmap.risks],
  ])("are there for all %s, and for nothing else", (_, ids, words) => {
    expect(idsOf(words).sort()).toEqual([...ids].sort());
  });

  it("name every source of a step, a measure or a risk, and no other", () => {
    const sources = allEditions().flatMap(({ parameters: { steps, measures, risks } }) =>
      [steps, measures, risks].flatMap((rules) => Object.values(rules).map(({ source }) => source)),
    );
    const published = new Set(sources.filter((source) => source !== "judgement"));
    expect([...published].sort()).toEqual(idsOf(roadmap.sources).sort());
  });
});

it("every list of the plan has its table in every model", () => {
  for (const { parameters } of allEditions()) {
    expect(Object.keys(parameters.steps).sort()).toEqual([...STEPS].sort());
    expect(Object.keys(parameters.measures).sort()).toEqual([...MEASURES].sort());
    expect(Object.keys(parameters.risks).sort()).toEqual([...RISKS].sort());
  }
});
