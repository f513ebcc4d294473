import { z } from "zod";
import { amounts } from "./amounts";
import { dimension, id, level, positive, sourced, sources } from "./parts";
import { rule, steps } from "./rules";
import { services } from "./services";
import { staffing } from "./staffing";

const revisit = z.strictObject({
  sources,
  practised: level,
  complex: level,
  near: positive,
  besides: z.record(id, rule),
});

const measure = rule.extend({
  baseline: z.boolean(),
  early: z.boolean(),
  reads: z.strictObject({ steps: z.array(id), signals: z.array(z.string()) }).optional(),
});

/**
 * The tables of the advice. That the signals, types, roles and services they name exist is known to the model alone,
 * and tested there.
 */
export const planSchema = z.strictObject({
  steps,
  measures: z.record(id, measure),
  risks: z.record(id, rule.extend({ cure: z.array(id).min(1).optional() })),
  targets: z.record(id.or(dimension), sourced),
  contradictions: z.record(id, z.array(z.record(id, z.array(id).min(1))).min(1)),
  staffing,
  services,
  flavours: z.record(id, sourced),
  amounts,
  revisit,
});
