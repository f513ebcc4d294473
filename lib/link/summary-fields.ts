import { REASONS } from "@/lib/model/reasons";
import { REVISITS } from "@/lib/model/revisit";
import { STEPS } from "@/lib/model/steps";
import { OVERRIDES, REACHES, SOURCINGS, STYLES, TYPES, VERDICTS } from "@/lib/model/types";
import { DIMENSIONS } from "@/lib/questionnaire/types";
import type { Summary } from "./summary";

/** One number of a summary code: where it stands in the summary and how many values it can take. */
interface Field {
  path: string;
  size: number;
  toNumber: (value: unknown) => number;
  toValue: (number: number) => unknown;
}

const MATURITY = DIMENSIONS.maturity.map((name) => `maturity.${name}`);

/** Lists of advice may grow at their end up to this many entries without changing the meaning of old codes. */
const ROOM = 36;
const PERCENT = 101;

/** A choice from a list; the last number stands for none where the size leaves room for it. */
function choice(path: string, list: readonly string[], size = list.length): Field {
  const toNumber = (value: unknown) => (value === null || value === undefined ? size - 1 : list.indexOf(String(value)));
  return { path, size, toNumber, toValue: (number) => list[number] ?? null };
}

/** A number from `from` on, in steps of one divided by `parts`. */
function number(path: string, size: number, from = 0, parts = 1): Field {
  const toNumber = (value: unknown) => Math.min(size - 1, Math.round((Number(value ?? 0) - from) * parts));
  return { path, size, toNumber, toValue: (value) => (value + from * parts) / parts };
}

function triple(path: string, list: readonly string[]): Field[] {
  return [0, 1, 2].map((place) => choice(`${path}.${place}`, list, ROOM));
}

/** The numbers of a summary code in their order. Frozen with the released editions: sizes and order never change. */
const FIELDS: Field[] = [
  choice("need.verdict", VERDICTS),
  number("need.score", PERCENT),
  number("need.lowest", PERCENT),
  number("need.highest", PERCENT),
  choice("need.borderline", VERDICTS, VERDICTS.length + 1),
  number("need.stable", 2),
  choice("need.override", OVERRIDES, OVERRIDES.length + 1),
  choice("type.id", TYPES),
  ...TYPES.map((id) => number(`type.fits.${id}`, PERCENT)),
  choice("style", STYLES),
  choice("reach", REACHES),
  choice("sourcing", SOURCINGS),
  ...["low", "likely", "high"].map((end) => number(`fte.${end}`, 1296, 0, 10)),
  ...["low", "likely", "high"].map((end) => number(`pool.${end}`, 256)),
  ...["size", "complexity", "maturity", "readiness"].map((axis) => number(`levels.${axis}`, 41, 1, 10)),
  number("complexitySum", 22, 7),
  choice("weakest", MATURITY, ROOM),
  number("target", 4, 2),
  number("coverage", PERCENT, 0, 100),
  ...triple("reasons", REASONS),
  ...triple("steps", STEPS),
  ...triple("revisit", REVISITS),
];

export const SIZES = FIELDS.map(({ size }) => size);

/** The numbers of a summary, in the order of the fields. */
export function toNumbers(summary: Summary): number[] {
  return FIELDS.map(({ path, toNumber }) => toNumber(path.split(".").reduce(step, summary)));
}

function step(from: unknown, key: string): unknown {
  return (from as Record<string, unknown> | null | undefined)?.[key];
}

/** The summary that the numbers stand for. */
export function fromNumbers(numbers: number[]): Summary {
  const raw: Record<string, Record<string, unknown>> = { type: { fits: {} } };
  for (const [index, { path, toValue }] of FIELDS.entries()) {
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
    pool: raw.pool?.high === 0 ? null : raw.pool,
    reasons: list("reasons"),
    steps: list("steps"),
    revisit: list("revisit"),
  } as Summary;
}
