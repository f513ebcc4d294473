import { z } from "zod";
import { dimension, id, points } from "./parts";
import { rule, steps } from "./rules";
import { services } from "./services";
import { staffing } from "./staffing";

/**
 * The tables of the advice. That the signals, types, roles and services they name exist is known to the model alone,
 * and tested there.
 */
export const planSchema = z.strictObject({
  steps,
  measures: z.record(id, rule.extend({ early: z.boolean() })),
  risks: z.record(id, rule),
  targets: z.record(id.or(dimension), points),
  contradictions: z.record(id, z.array(z.record(id, z.array(id).min(1))).min(1)),
  staffing,
  services,
  flavours: z.record(id, z.strictObject({ source: id, points })),
});
