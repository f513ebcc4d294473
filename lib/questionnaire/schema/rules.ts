import { z } from "zod";
import { DUE, PHASES } from "../plan";
import { dimension, grade, id, points } from "./parts";

const way = z.strictObject({
  all: z.array(z.string()).optional(),
  unless: z.array(z.string()).optional(),
  points,
  about: z.array(dimension).optional(),
});
export const rule = z.strictObject({
  source: id,
  about: z.array(dimension),
  ways: z.array(way).min(1, "give at least one way"),
});
const step = rule.extend({
  phase: z.enum(PHASES),
  impact: grade,
  effort: grade,
  dimension: dimension.nullable(),
  service: id.nullable(),
  after: z.array(id),
  visible: z.boolean().optional(),
  must: z.boolean().optional(),
  due: z.enum(DUE).optional(),
  prepares: z.boolean().optional(),
  purposes: z.array(id).optional(),
});

export const steps = z.record(id, step).check(({ value, issues }) => {
  for (const [name, { phase, after }] of Object.entries(value)) {
    for (const [place, first] of after.entries()) {
      const before = value[first];
      const inTime = before && PHASES.indexOf(before.phase) <= PHASES.indexOf(phase);
      if (inTime) continue;
      const message = before ? "name a step of the same phase or an earlier one" : "name a step that exists";
      issues.push({ code: "custom", message, input: value, path: [name, "after", place] });
    }
  }
});
