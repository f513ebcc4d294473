import { z } from "zod";
import { AXES, CONTEXT, DIMENSIONS } from "../types";

export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "use lower-case letters, digits and single hyphens");

const scoredDimensions = AXES.flatMap((axis) => DIMENSIONS[axis].map((name) => `${axis}.${name}`));
export const scored = z.enum(scoredDimensions);
const dimensions = [...scoredDimensions, ...Object.keys(CONTEXT).map((name) => `context.${name}`)];
export const dimension = z.enum(dimensions);

/** Points for each signal; that the signals exist is known to the model alone. */
export const points = z
  .record(z.string(), z.number())
  .refine((table) => Object.keys(table).length > 0, "name a signal");

/** Points with the published source of what they speak for, or "judgement". */
export const sourced = z.strictObject({ source: id, points });

/** What the numbers of a table rest on: ids of published sources, or "judgement". */
export const sources = z.array(id).min(1, 'name a published source, or "judgement"');

export const positive = z.number().positive("use a number above 0");
export const share = z.number().min(0, "use a share of 0 to 1").max(1, "use a share of 0 to 1");
export const level = z.number().min(1, "use a level of 1 to 5").max(5, "use a level of 1 to 5");
export const grade = z.int().min(1, "use 1, 2 or 3").max(3, "use 1, 2 or 3");
export const count = z.int().positive("use a whole number above 0");

const ORDERS = {
  falling: {
    holds: (before: number, own: number) => before > own,
    message: "put the bands in order, the highest first; no two with the same",
  },
  rising: {
    holds: (before: number, own: number) => before < own,
    message: "put the bands in order, the lowest first; no two with the same",
  },
};

/** Bands of which the first that holds is taken: each bound, the number under `key`, lies beyond the one before it. */
export function ordered<Key extends string, Band extends z.ZodType<Record<Key, number>>>(
  band: Band,
  key: Key,
  order: keyof typeof ORDERS,
) {
  const { holds, message } = ORDERS[order];
  return z.array(band).check(({ value, issues }) => {
    for (const [place, own] of value.entries()) {
      const before = value[place - 1];
      if (!before || holds(before[key], own[key])) continue;
      issues.push({ code: "custom", message, input: value, path: [place, key] });
    }
  });
}
