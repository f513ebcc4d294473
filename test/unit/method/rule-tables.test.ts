import { describe, expect, it } from "vitest";
import { loadMethod } from "@/app/_ui/method/load-method";
import { entryName } from "@/app/_ui/method/rules/entry-name";
import { findTables } from "@/app/_ui/method/rules/find-tables";
import { ruleValues } from "@/app/_ui/method/rules/rule-values";
import { signalText } from "@/app/_ui/method/rules/signal-text";
import { READINGS, signal } from "@/lib/model/signals";
import { allEditions } from "@/lib/questionnaire/registry";
import { CONTEXT, type Parameters as ModelParameters } from "@/lib/questionnaire/types";
import sources from "@/lib/sources/sources.json";
import { LOCALES } from "@/lib/words/locales";
import { type Message, say } from "@/lib/words/say";

const models = [...new Set(allEditions().map(({ parameters }) => parameters))];

/** Names in any part of the parameters that read like a signal with a value. */
function namesIn(value: unknown): string[] {
  if (typeof value === "string") return isReading(value) ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  const keys = Array.isArray(value) ? [] : Object.keys(value).filter(isReading);
  return [...keys, ...Object.values(value).flatMap(namesIn)];
}

function isReading(name: string): boolean {
  const [head = "", value] = name.split(":");
  return value !== undefined && (head in READINGS || head in CONTEXT);
}

function signalsIn(parameters: ModelParameters): string[] {
  const ways = findTables(parameters).flatMap(({ entries }) => entries.flatMap((entry) => entry.ways));
  return [...new Set(ways.flatMap(({ all, unless, points }) => [...all, ...unless, ...Object.keys(points)]))];
}

describe.each(models.map((parameters, place) => ({ parameters, model: place + 1 })))(
  "the rules of model $model",
  ({ parameters }) => {
    const tables = findTables(parameters);

    it("are all found, wherever they stand", () => {
      expect(tables.map(({ path }) => path)).toEqual(
        expect.arrayContaining(["style", "reach", "sourcing", "targets", "steps", "revisit.besides"]),
      );
      expect(signalsIn(parameters)).toEqual(expect.arrayContaining(namesIn(parameters)));
    });

    it("name signals that exist", () => {
      for (const name of signalsIn(parameters)) expect(() => signal(name)).not.toThrow();
    });

    it("name sources that are registered, or judgement", () => {
      const known = ["judgement", ...Object.keys(sources)];
      for (const { entries } of tables) for (const { source } of entries) expect(known).toContain(source);
    });

    describe.each(LOCALES)("in the words of %s", (locale) => {
      it("have a heading, and a name for each entry", async () => {
        const props = await loadMethod(locale);
        for (const { path, entries } of tables) {
          expect(Object.keys(props.words.rules.tables), path).toContain(path);
          for (const { id } of entries) expect(entryName(props, path, id)).toMatch(/\S/);
        }
      });

      it("are told without a gap", async () => {
        const { words } = await loadMethod(locale);
        for (const { path } of tables) {
          const { text, list = [] }: { text: Message; list?: Message[] } = words.rules.tables[path as "style"];
          const texts = [text, ...list].map((each) => say(locale, each, ruleValues(locale, parameters, path)));
          for (const each of texts) expect(each).not.toMatch(/[{}]|undefined|NaN/);
        }
      });

      it("have words for each signal, as what gives points and as a condition, and no two the same", async () => {
        const props = await loadMethod(locale);
        for (const isCondition of [false, true]) {
          const texts = signalsIn(parameters).map((name) => signalText(props, name, isCondition));
          for (const text of texts) expect(text).not.toMatch(/[{}]|^\s*$/);
          if (!isCondition) expect(new Set(texts).size).toBe(texts.length);
        }
      });

      it("have a name for each part of points", async () => {
        const { words } = await loadMethod(locale);
        const parts = tables.flatMap(({ entries }) => entries.flatMap(({ ways }) => ways.map(({ part }) => part)));
        for (const part of parts) if (part !== null) expect(Object.keys(words.rules.parts)).toContain(part);
      });
    });
  },
);

describe("a table", () => {
  const find = (tables: object) => findTables(tables as ModelParameters);

  it("may be points alone, rules with ways, or points of several kinds with a source", () => {
    const way = { all: ["unit"], points: { always: 1 } };
    const service = {
      source: "judgement",
      importance: { "purpose:value": 1 },
      gap: { "low:maturity.method": 1 },
      effort: 2,
    };
    expect(
      find({ plain: { a: { always: 1 } }, deep: { rules: { b: { source: "x", about: [], ways: [way] } } } }),
    ).toEqual([
      {
        path: "plain",
        entries: [{ id: "a", source: null, ways: [{ all: [], unless: [], points: { always: 1 }, part: null }] }],
      },
      { path: "deep.rules", entries: [{ id: "b", source: "x", ways: [{ ...way, unless: [], part: null }] }] },
    ]);
    const [catalogue] = find({ services: { core: 1.3, catalogue: { c: service } } });
    expect(catalogue?.path).toBe("services.catalogue");
    expect(catalogue?.entries[0]?.ways.map(({ part, points }) => [part, points])).toEqual([
      ["importance", service.importance],
      ["gap", service.gap],
    ]);
  });

  it("is no table where its numbers belong to no signals", () => {
    expect(find({ weights: { rules: 75, sponsor: 25, mandate: 40 }, people: { low: 3, high: 5 }, none: {} })).toEqual(
      [],
    );
  });
});

it("a signal without words is an error and not an empty line", async () => {
  const props = await loadMethod("en");
  for (const name of ["never", "low:maturity.magic", "shape:round", "type:unknown"]) {
    expect(() => signalText(props, name)).toThrow(`no words for the signal "${name}"`);
  }
});
