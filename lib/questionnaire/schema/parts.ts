import { z } from "zod";
import { AXES, CONTEXT, DIMENSIONS } from "../types";

export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "use lower-case letters, digits and single hyphens");

const dimensions = [
  ...AXES.flatMap((axis) => DIMENSIONS[axis].map((name) => `${axis}.${name}`)),
  ...Object.keys(CONTEXT).map((name) => `context.${name}`),
];
export const dimension = z.enum(dimensions, `use one of ${dimensions.join(", ")}`);

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
