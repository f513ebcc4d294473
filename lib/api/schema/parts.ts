import { z } from "zod";
import type { Level } from "@/lib/model/profile";
import type { Advice, Range } from "@/lib/model/types";

export const ids = z.array(z.string());
export const whole = z.int().min(0);
export const points = z.int().min(0).max(100);
export const share = z.number().min(0).max(1);
const step = z.number().min(1).max(5);

/** A level from 1 to 5 with what the open questions leave possible. */
export const level = z.object({
  level: step,
  lowest: step.describe("What the open questions leave possible at least."),
  highest: step.describe("What the open questions leave possible at most."),
  coverage: share.describe("Share of the applicable questions that were answered, 0 to 1."),
}) satisfies z.ZodType<Level>;

export const range = z.object({
  low: z.number(),
  likely: z.number(),
  high: z.number(),
}) satisfies z.ZodType<Range>;

export const advice = z.object({
  id: z.string(),
  because: ids.describe("Ids of the answered questions behind it."),
}) satisfies z.ZodType<Advice>;

/** A choice among some ids, with the answered questions that spoke for it. */
export function choice<const Ids extends readonly [string, ...string[]]>(among: Ids) {
  return z.object({ id: z.enum(among), because: ids });
}

/** The id of an option for each question; "unknown" and "na" are answers too. */
export const answers = z
  .record(z.string(), z.string())
  .describe("Question id to option id, “unknown” or “na”. A question left out is unanswered.");
