import { REASONS } from "@/lib/model/reasons";
import { REVISITS } from "@/lib/model/revisit";
import { STEPS } from "@/lib/model/roadmap";
import { OVERRIDES, REACHES, SOURCINGS, STYLES, TYPES, VERDICTS } from "@/lib/model/types";
import type { Summary } from "./summary";

/** One number of a summary code: how many values it can take, and how it is written and read. */
interface Field {
  size: number;
  write: (summary: Summary) => number;
  read: (summary: Draft, value: number) => void;
}

/** A summary while it is read. */
export type Draft = Summary;

/** Lists may grow at their end up to this many entries without changing the meaning of old codes. */
const ROOM = 36;

/** Maturity dimensions by slot; it only grows at its end. */
const MATURITY = [
  "method",
  "control",
  "portfolio",
  "resources",
  "governance",
  "benefits",
  "risk",
  "people",
  "reporting",
  "learning",
];
const DIMENSIONS = MATURITY.map((id) => `maturity.${id}`);

/** A choice from a list; -1 stands for nothing and takes the place behind the last. */
function listed<Id extends string>(
  list: readonly Id[],
  size: number,
  get: (summary: Summary) => Id | null | undefined,
  set: (summary: Draft, id: Id | null) => void,
): Field {
  return {
    size,
    write: (summary) => {
      const id = get(summary);
      return id === null || id === undefined ? size - 1 : list.indexOf(id);
    },
    read: (summary, value) => set(summary, list[value] ?? null),
  };
}

function whole(size: number, get: (summary: Summary) => number, set: (summary: Draft, value: number) => void): Field {
  return { size, write: (summary) => Math.min(size - 1, Math.round(get(summary))), read: set };
}

const percent = 101;
const ends = ["low", "likely", "high"] as const;
const axes = ["size", "complexity", "maturity", "readiness"] as const;

/**
 * The numbers of a summary code in their order. Frozen with the released editions: sizes and order never change.
 */
export const FIELDS: Field[] = [
  listed(
    VERDICTS,
    4,
    (s) => s.need.verdict,
    (s, id) => {
      s.need.verdict = id ?? "not-now";
    },
  ),
  whole(
    percent,
    (s) => s.need.score,
    (s, value) => {
      s.need.score = value;
    },
  ),
  whole(
    percent,
    (s) => s.need.lowest,
    (s, value) => {
      s.need.lowest = value;
    },
  ),
  whole(
    percent,
    (s) => s.need.highest,
    (s, value) => {
      s.need.highest = value;
    },
  ),
  listed(
    VERDICTS,
    5,
    (s) => s.need.borderline,
    (s, id) => {
      s.need.borderline = id;
    },
  ),
  whole(
    2,
    (s) => Number(s.need.stable),
    (s, value) => {
      s.need.stable = value === 1;
    },
  ),
  listed(
    OVERRIDES,
    3,
    (s) => s.need.override,
    (s, id) => {
      s.need.override = id;
    },
  ),
  listed(
    TYPES,
    4,
    (s) => s.type.id,
    (s, id) => {
      s.type.id = id ?? "none";
    },
  ),
  ...TYPES.map((id) =>
    whole(
      percent,
      (s) => s.type.fits[id],
      (s, value) => {
        s.type.fits[id] = value;
      },
    ),
  ),
  listed(
    STYLES,
    3,
    (s) => s.style,
    (s, id) => {
      s.style = id ?? "weather-station";
    },
  ),
  listed(
    REACHES,
    4,
    (s) => s.reach,
    (s, id) => {
      s.reach = id ?? "project";
    },
  ),
  listed(
    SOURCINGS,
    3,
    (s) => s.sourcing,
    (s, id) => {
      s.sourcing = id ?? "internal";
    },
  ),
  ...ends.map((end) =>
    whole(
      1296,
      (s) => s.fte[end] * 10,
      (s, value) => {
        s.fte[end] = value / 10;
      },
    ),
  ),
  ...ends.map((end) =>
    whole(
      256,
      (s) => s.pool?.[end] ?? 0,
      (s, value) => {
        if (value > 0) s.pool = { low: 0, likely: 0, high: 0, ...s.pool, [end]: value };
      },
    ),
  ),
  ...axes.map((axis) =>
    whole(
      41,
      (s) => s.levels[axis] * 10 - 10,
      (s, value) => {
        s.levels[axis] = (value + 10) / 10;
      },
    ),
  ),
  whole(
    22,
    (s) => s.complexitySum - 7,
    (s, value) => {
      s.complexitySum = value + 7;
    },
  ),
  listed(
    DIMENSIONS,
    ROOM,
    (s) => s.weakest,
    (s, id) => {
      s.weakest = id;
    },
  ),
  whole(
    4,
    (s) => s.target - 2,
    (s, value) => {
      s.target = value + 2;
    },
  ),
  whole(
    percent,
    (s) => s.coverage * 100,
    (s, value) => {
      s.coverage = value / 100;
    },
  ),
  ...entries(REASONS, "reasons"),
  ...entries(STEPS, "steps"),
  ...entries(REVISITS, "revisit"),
];

/** Three entries of a list of advice. */
function entries(list: readonly string[], key: "reasons" | "steps" | "revisit"): Field[] {
  return [0, 1, 2].map((place) =>
    listed(
      list,
      ROOM,
      (s) => s[key][place],
      (s, id) => {
        if (id) s[key].push(id);
      },
    ),
  );
}
