import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { BesideTheCurves } from "@/app/_ui/method/decisions/beside-the-curves";
import { ComplexityMethod } from "@/app/_ui/method/decisions/complexity-method";
import { NeedMethod } from "@/app/_ui/method/decisions/need-method";
import { PracticeMethod } from "@/app/_ui/method/decisions/practice-method";
import { REASON_GROUPS } from "@/app/_ui/method/decisions/reason-groups";
import { ReasonsMethod } from "@/app/_ui/method/decisions/reasons-method";
import { RolesMethod } from "@/app/_ui/method/decisions/roles-method";
import { TeamMethod } from "@/app/_ui/method/decisions/team-method";
import { TypeMethod } from "@/app/_ui/method/decisions/type-method";
import { loadMethod, type MethodProps } from "@/app/_ui/method/load-method";
import { AxisSection } from "@/app/_ui/method/questions/axis-section";
import { DaysRules } from "@/app/_ui/method/rules/days-rules";
import { findTables } from "@/app/_ui/method/rules/find-tables";
import { ReadingTable } from "@/app/_ui/method/rules/reading-table";
import { RuleSection } from "@/app/_ui/method/rules/rule-section";
import { BOUNDS } from "@/lib/model/named-facts";
import { REASONS } from "@/lib/model/reasons";
import type { Parameters } from "@/lib/questionnaire/types";
import sources from "@/lib/sources/sources.json";

const props = await loadMethod("en");
const { parameters } = props;
const tables = findTables(parameters);

type Path = (string | number)[];

/** Where every number stands, from the top of the data. */
function numbersIn(value: unknown, path: Path = []): Path[] {
  if (typeof value === "number") return [path];
  if (typeof value !== "object" || value === null) return [];
  const parts: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return parts.flatMap(([name, part]) => numbersIn(part, [...path, name]));
}

/** The data with another number in one place: a grade remains a grade. */
function withOther(path: Path): Parameters {
  return change(parameters, path) as Parameters;
}

function change(value: unknown, [name, ...rest]: Path): unknown {
  if (name === undefined) return ((value as number) % 3) + 1;
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) };
  const parts = copy as Record<string | number, unknown>;
  parts[name] = change(parts[name], rest);
  return copy;
}

type Part = (changed: MethodProps) => ReactNode;

const PARTS: Part[] = [
  ...[NeedMethod, ComplexityMethod, PracticeMethod, TypeMethod, TeamMethod, RolesMethod, BesideTheCurves],
  ...[ReasonsMethod, DaysRules],
  (changed) => <AxisSection {...changed} axis="size" />,
  ...tables.map((table) => (changed: MethodProps) => <RuleSection {...changed} table={{ ...table, entries: [] }} />),
];

/** The parts of the pages that may tell a number: that of its entry in a table of rules, or all but such entries. */
function partsFor(path: Path): Part[] {
  for (const table of tables) {
    const entry = table.entries.find(({ id }) => path.join(".").startsWith(`${table.path}.${id}.`));
    if (entry) return [(changed) => <RuleSection {...changed} table={{ ...table, entries: [entry] }} />];
  }
  return PARTS;
}

function isTold(path: Path): boolean {
  const own = withOther(path);
  const asked = props.asked.map(({ edition, words }) => ({ words, edition: { ...edition, parameters: own } }));
  const changed: MethodProps = { ...props, asked, parameters: own };
  return partsFor(path).some((part) => htmlOf(part, changed) !== htmlOf(part, props));
}

const before = new Map<Part, string>();

function htmlOf(part: Part, own: MethodProps): string {
  const known = own === props ? before.get(part) : undefined;
  if (known !== undefined) return known;
  const html = renderToStaticMarkup(part(own));
  if (own === props) before.set(part, html);
  return html;
}

/** The points of the tables of rules are held by the tests of those tables. */
const isPoints = (path: Path) => ["points", "importance", "gap"].includes(`${path.at(-2)}`);

/** That the last band holds from nothing on is its form. */
const isLastBand = (path: Path) => /^(from|fte)$/.test(`${path.at(-1)}`) && valueAt(path) === 0;

function valueAt(path: Path): unknown {
  return path.reduce<unknown>((part, name) => (part as Record<string | number, unknown>)[name], parameters);
}

describe("no number of the data can change without a change on the pages", () => {
  const paths = numbersIn(parameters).filter((path) => !isPoints(path) && !isLastBand(path));

  it("and they are found", () => {
    expect(paths.length).toBeGreaterThan(150);
    expect(paths.map((path) => path.join("."))).toContain("reasons.demand.high");
  });

  it.each([...new Set(paths.map(([part]) => part))])("%s", (part) => {
    const hidden = paths.filter((path) => path[0] === part && !isTold(path));
    expect(hidden.map((path) => path.join("."))).toEqual([]);
  });

  it.each(Object.keys(BOUNDS) as (keyof typeof BOUNDS)[])("the bound %s of facts with a name", (bound) => {
    const read = () => renderToStaticMarkup(<ReadingTable {...props} />);
    const before = read();
    const own = BOUNDS[bound];
    BOUNDS[bound] = own + 1;
    expect(read()).not.toBe(before);
    BOUNDS[bound] = own;
  });
});

it("every reason is told with its condition", () => {
  expect(Object.values(REASON_GROUPS).flat().sort()).toEqual([...REASONS].sort());
});

describe("every table of the model names what it rests on", () => {
  const known = ["judgement", ...Object.keys(sources)];

  it.each(Object.entries(parameters))("%s", (_, table) => {
    if ("sources" in table) for (const source of table.sources as string[]) expect(known).toContain(source);
    else for (const entry of Object.values(table)) if (hasPoints(entry)) expect(known).toContain(entry.source);
  });

  it("in the tables of rules with each entry", () => {
    for (const { entries } of tables) for (const { source } of entries) expect(known).toContain(source);
  });
});

function hasPoints(entry: unknown): entry is { source: string } {
  return typeof entry === "object" && entry !== null && ("points" in entry || "ways" in entry);
}
