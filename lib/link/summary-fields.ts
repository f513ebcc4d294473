import { REASONS } from "@/lib/model/reasons";
import { REVISITS } from "@/lib/model/revisit";
import { STEPS } from "@/lib/model/steps";
import { OVERRIDES, REACHES, SOURCINGS, STYLES, TYPES, VERDICTS } from "@/lib/model/types";
import { DIMENSIONS, type Edition } from "@/lib/questionnaire/types";
import type { Summary } from "./summary";

/** One number of a summary code: where it stands in the summary and how many values it can take. */
interface Field {
  path: string;
  size: number;
  toNumber: (value: unknown) => number;
  toValue: (number: number) => unknown;
}

const MATURITY = DIMENSIONS.maturity.map((name) => `maturity.${name}`);

/** Dimensions of practice that a code has numbers for. */
const PRACTICE_ROOM = 36;
const PERCENT = 101;

/** A choice from a list that never grows. */
function choice(path: string, list: readonly string[]): Field {
  const toNumber = (value: unknown) => list.indexOf(String(value));
  return { path, size: list.length, toNumber, toValue: (number) => list[number] ?? null };
}

/** A choice from a list that may grow, or none of it, for which the last number stands. */
function option(path: string, list: readonly string[], size: number): Field {
  const none = size - 1;
  const toNumber = (value: unknown) => (value === null || value === undefined ? none : list.indexOf(String(value)));
  return { path, size, toNumber, toValue: (number) => (number === none ? null : (list[number] ?? null)) };
}

/** A number from `from` on, in steps of one divided by `parts`. */
function number(path: string, size: number, from = 0, parts = 1): Field {
  const toNumber = (value: unknown) => Math.min(size - 1, Math.round((Number(value ?? 0) - from) * parts));
  return { path, size, toNumber, toValue: (value) => (value + from * parts) / parts };
}

function triple(path: string, list: readonly string[], room: number): Field[] {
  return [0, 1, 2].map((place) => option(`${path}.${place}`, list, room));
}

interface Layout {
  /** Numbers that an override can take, one of them for none. */
  overrides: number;
  /** Lists of advice may grow at their end up to this many entries without changing the meaning of old codes. */
  room: number;
  hasPractice: boolean;
}

/** Level in halves, 0 for unknown; and target. */
function practice(name: string): Field[] {
  const path = `practice.${name}`;
  const level: Field = {
    path: `${path}.level`,
    size: 10,
    toNumber: (value) => (value === null ? 0 : Math.round(Number(value) * 2) - 1),
    toValue: (number) => (number === 0 ? null : (number + 1) / 2),
  };
  return [level, number(`${path}.target`, 5, 1)];
}

function fieldsOf({ overrides, room, hasPractice }: Layout): Field[] {
  return [
    choice("need.verdict", VERDICTS),
    number("need.score", PERCENT),
    number("need.lowest", PERCENT),
    number("need.highest", PERCENT),
    option("need.borderline", VERDICTS, VERDICTS.length + 1),
    number("need.stable", 2),
    option("need.override", OVERRIDES, overrides),
    choice("type.id", TYPES),
    ...TYPES.map((id) => number(`type.fits.${id}`, PERCENT)),
    choice("style", STYLES),
    choice("reach", REACHES),
    choice("sourcing", SOURCINGS),
    ...["low", "likely", "high"].map((end) => number(`fte.${end}`, 1296, 0, 10)),
    ...["low", "likely", "high"].map((end) => number(`pool.${end}`, 256)),
    ...["size", "complexity", "maturity", "readiness"].map((axis) => number(`levels.${axis}`, 41, 1, 10)),
    number("complexitySum", 22, 7),
    option("weakest", MATURITY, PRACTICE_ROOM),
    number("target", 4, 2),
    number("coverage", PERCENT, 0, 100),
    ...triple("reasons", REASONS, room),
    ...triple("steps", STEPS, room),
    ...triple("revisit", REVISITS, room),
    ...(hasPractice ? DIMENSIONS.maturity.flatMap(practice) : []),
  ];
}

/** The numbers of a summary code by its layout, in their order. Frozen: sizes and order never change. */
const LAYOUTS: Record<number, Field[]> = {
  1: fieldsOf({ overrides: 3, room: 36, hasPractice: false }),
  2: fieldsOf({ overrides: 8, room: 100, hasPractice: true }),
};

function layoutOf({ summary }: Edition): Field[] {
  return LAYOUTS[summary] as Field[];
}

/** How many values each number of a summary code can take, in their order. */
export function sizesOf(edition: Edition): number[] {
  return layoutOf(edition).map(({ size }) => size);
}

/** The numbers of a summary, in the order of the fields. */
export function toNumbers(edition: Edition, summary: Summary): number[] {
  return layoutOf(edition).map(({ path, toNumber }) => toNumber(path.split(".").reduce(step, summary)));
}

function step(from: unknown, key: string): unknown {
  return (from as Record<string, unknown> | null | undefined)?.[key];
}

/** The summary that the numbers stand for. */
export function fromNumbers(edition: Edition, numbers: number[]): Summary {
  const raw: Record<string, Record<string, unknown>> = { type: { fits: {} } };
  for (const [index, { path, toValue }] of layoutOf(edition).entries()) {
    const keys = path.split(".");
    const last = keys.pop() as string;
    let target: Record<string, unknown> = raw;
    for (const key of keys) {
      target[key] ??= {};
      target = target[key] as Record<string, unknown>;
    }
    target[last] = toValue(numbers[index] as number);
  }
  const list = (key: string) => Object.values(raw[key] ?? {}).filter((id) => id !== null);
  return {
    ...raw,
    need: { ...raw.need, stable: raw.need?.stable === 1 },
    practice: raw.practice ?? null,
    pool: raw.pool?.high === 0 ? null : raw.pool,
    reasons: list("reasons"),
    steps: list("steps"),
    revisit: list("revisit"),
  } as Summary;
}
