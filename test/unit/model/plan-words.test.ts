import { describe, expect, it } from "vitest";
import { evidenceOf } from "@/lib/model/gather-evidence";
import { MEASURES } from "@/lib/model/measures";
import { REVISITS } from "@/lib/model/revisit";
import { RISKS } from "@/lib/model/risks";
import { applyRules } from "@/lib/model/rules";
import { score } from "@/lib/model/score";
import { STEPS } from "@/lib/model/steps";
import { allEditions } from "@/lib/questionnaire/registry";
import type { Edition } from "@/lib/questionnaire/types";
import roadmap from "@/lib/words/en/roadmap.json";

const idsOf = (words: object) => Object.keys(words).filter((id) => id !== "heading");

describe("the words of the plan", () => {
  it.each([
    ["steps", STEPS, roadmap.steps],
    ["triggers", REVISITS, roadmap.revisit],
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

it("every table knows ids of the lists alone, and each id stands in a table", () => {
  const tables = allEditions().map(({ parameters }) => parameters);
  const known = (part: "steps" | "measures" | "risks") => [...new Set(tables.flatMap((one) => Object.keys(one[part])))];
  expect(known("steps").sort()).toEqual([...STEPS].sort());
  expect(known("measures").sort()).toEqual([...MEASURES].sort());
  expect(known("risks").sort()).toEqual([...RISKS].sort());
});

it("a table made before the newest ids were thought of still gives advice", () => {
  const [edition] = allEditions();
  const { "appoint-head": _, ...older } = (edition as Edition).parameters.steps;
  const evidence = evidenceOf(score(edition as Edition, {}));
  expect(applyRules(older, STEPS, evidence)).toEqual(expect.any(Array));
});
