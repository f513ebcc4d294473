import { describe, expect, it } from "vitest";
import { SERVICES } from "@/lib/model/service-list";
import { FLAVOURS, REACHES, SOURCINGS, STYLES, TYPES } from "@/lib/model/types";
import services from "@/lib/words/en/services.json";
import team from "@/lib/words/en/team.json";
import types from "@/lib/words/en/types.json";
import { full } from "@/test/support/full";
import { adviceSample } from "@/test/support/kinds";
import { quick } from "@/test/support/quick";

const { catalogue } = full.parameters.services;

/** What is told of every decision, whatever its kind. */
const EVERY_PART = ["works", "fails", "signs", "complaints"];

/** Each text by the path to it. */
function texts(tree: unknown, path = ""): [path: string, text: string][] {
  if (typeof tree === "string") return [[path, tree]];
  return Object.entries(tree as object).flatMap(([key, value]) => texts(value, `${path}.${key}`));
}

describe("the words of the services", () => {
  it("name each service once, its group, its effort and who does it", () => {
    expect(Object.keys(services.services).sort()).toEqual([...SERVICES].sort());
    const titles = Object.values(services.services).map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    for (const { group, effort, roles } of Object.values(catalogue)) {
      expect(Object.keys(services.groups)).toContain(group);
      expect(Object.keys(services.effort)).toContain(String(effort));
      for (const role of roles) expect(Object.keys(team.roles)).toContain(role);
    }
  });

  it("name no group that has no service", () => {
    const groups = new Set(Object.values(catalogue).map(({ group }) => group));
    expect(Object.keys(services.groups).sort()).toEqual([...groups].sort());
  });
});

describe("the words of the types in depth", () => {
  it.each([
    ["types", TYPES],
    ["styles", STYLES],
    ["reaches", REACHES],
    ["sourcings", SOURCINGS],
    ["flavours", FLAVOURS],
  ] as const)("tell of all %s the same parts, each under a name", (kind, ids) => {
    expect(Object.keys(types[kind]).sort()).toEqual([...ids].sort());
    const [first, ...others] = Object.values(types[kind]).map((parts) => Object.keys(parts));
    for (const parts of others) expect(parts).toEqual(first);
    expect(first).toEqual(expect.arrayContaining(EVERY_PART));
    const named = ["name", "gist", ...Object.keys(types.depth)];
    for (const part of first ?? []) expect(named).toContain(part);
  });

  it("have a gist for each style that a type can have, and for no other", () => {
    const advice = [quick, full].flatMap((edition) => adviceSample(edition));
    const given = new Set(advice.map(({ type, style }) => `${type?.id} ${style?.id}`));
    const written = Object.entries(types.styleGist).flatMap(([type, gists]) =>
      Object.keys(gists).map((style) => `${type} ${style}`),
    );
    expect(written.sort()).toEqual([...given].sort());
  });

  it("say nothing twice", () => {
    const { depth: _, ...rest } = types;
    const said = texts(rest).map(([, text]) => text);
    expect(said.filter((text, place) => said.indexOf(text) !== place)).toEqual([]);
  });
});
