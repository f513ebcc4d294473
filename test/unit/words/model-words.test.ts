import { describe, expect, it } from "vitest";
import { REASONS } from "@/lib/model/reasons";
import { REVISITS } from "@/lib/model/revisit";
import { STEPS } from "@/lib/model/steps";
import { FLAVOURS, OVERRIDES, REACHES, SOURCINGS, STYLES, TYPES, VERDICTS } from "@/lib/model/types";
import { allEditions } from "@/lib/questionnaire/registry";
import { AXES } from "@/lib/questionnaire/types";
import { LOCALES } from "@/lib/words/locales";
import { readJson } from "@/test/support/files";

/** Texts by their path, as deep as they lie. */
type Words = { [key: string]: string | Words };

const capitalised = (id: string) => id.charAt(0).toUpperCase() + id.slice(1);

describe.each(LOCALES)("in the language %s", (locale) => {
  const result = readJson(`lib/words/${locale}/result.json`) as Record<string, Words>;
  const roadmap = readJson(`lib/words/${locale}/roadmap.json`) as Record<string, Words>;
  const types = readJson(`lib/words/${locale}/types.json`) as Record<string, Words>;
  const detail = readJson(`lib/words/${locale}/detail.json`) as Record<string, Words>;

  /** Ids that have no text, or an empty one, under each of these keys. */
  const without = (words: Words | undefined, ids: readonly string[], ...keys: string[]) =>
    ids.filter((id) => {
      const entry = words?.[id];
      const texts = keys.length > 0 ? keys.map((key) => (entry as Words | undefined)?.[key]) : [entry];
      return texts.some((text) => typeof text !== "string" || text.trim() === "");
    });

  it("every decision has its name", () => {
    expect(without(result.verdictNames, VERDICTS)).toEqual([]);
    expect(without(result.typeNames, TYPES)).toEqual([]);
    expect(without(result.styleNames, STYLES)).toEqual([]);
    expect(without(result.reachNames, REACHES)).toEqual([]);
    expect(without(result.sourcingNames, SOURCINGS)).toEqual([]);
  });

  it("every verdict for a unit has a sentence for each type of unit, and the others one for none", () => {
    const units = TYPES.filter((type) => type !== "none");
    for (const verdict of ["recommended", "strong"]) {
      expect(without(result.headline?.[verdict] as Words, units), verdict).toEqual([]);
    }
    for (const verdict of ["not-now", "lightweight"]) {
      expect(without(result.headline?.[verdict] as Words, ["none"]), verdict).toEqual([]);
    }
  });

  it("every reason and every step has a title and a text, every trigger its words", () => {
    expect(without(result.reasons, REASONS, "title", "text")).toEqual([]);
    expect(without(roadmap.steps, STEPS, "title", "text")).toEqual([]);
    expect(without(roadmap.revisit, REVISITS)).toEqual([]);
  });

  it("everything that can lift a verdict is said to have done so", () => {
    const names = OVERRIDES.map((id) => `override${capitalised(id)}`);
    expect(without(result.need, names)).toEqual([]);
  });

  it("every type, style, reach and sourcing is explained", () => {
    expect(without(types.types, TYPES, "works", "fails")).toEqual([]);
    expect(without(types.styles, STYLES, "works", "fails")).toEqual([]);
    expect(without(types.reaches, REACHES, "works", "fails")).toEqual([]);
    expect(without(types.sourcings, SOURCINGS, "works", "keep", "risks")).toEqual([]);
    expect(without(types.flavours, FLAVOURS, "name", "gist")).toEqual([]);
  });

  it("every axis, and every dimension that an edition asks about, has its name", () => {
    const asked = allEditions().flatMap(({ questions }) => questions.map(({ dimension }) => dimension));
    const scored = [...new Set(asked)].filter((dimension) => !dimension.startsWith("context."));
    expect(scored.length).toBeGreaterThan(20);
    expect(without(detail.dimensions, [...AXES, ...scored])).toEqual([]);
  });

  it("every contradiction of every model is put into words, and none that is not there", () => {
    const ids = [...new Set(allEditions().flatMap(({ parameters }) => Object.keys(parameters.contradictions)))];
    const { heading: _, text: __, ...worded } = detail.contradictions ?? {};
    expect(Object.keys(worded).sort()).toEqual([...ids].sort());
    expect(without(detail.contradictions, ids)).toEqual([]);
  });

  it("where practice stands against its target has words for each standing", () => {
    expect(without(detail.practice?.standing as Words, ["short", "there", "beyond"])).toEqual([]);
  });
});
