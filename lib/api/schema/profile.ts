import { z } from "zod";
import type { Dimension, Profile } from "@/lib/model/profile";
import { AXES, CONTEXT, FACTS } from "@/lib/questionnaire/types";
import { ids, level, share, whole } from "./parts";

export const dimension = level.extend({
  id: z.string(),
  axis: z.enum(AXES),
  weight: z.number().describe("What it counts in the mean of its axis."),
  questions: ids.describe("The answered questions behind it."),
}) satisfies z.ZodType<Dimension>;

const quantity = z.object({ low: z.number(), high: z.number() }).nullable();

/** Levels by axis and dimension, quantities and facts: what the answers say. */
export const profile = z.object({
  questionnaire: z.object({ id: z.string(), edition: whole }),
  coverage: share,
  size: level,
  complexity: level.extend({
    sum: z.number().describe("On the CIFTER scale of seven factors with four steps, 7 to 28."),
    band: z.enum(["simple", "moderate", "very"]),
  }),
  maturity: level.extend({
    weakest: z.string().nullable().describe("The dimension with the lowest level; null when none is known."),
    target: z.number().describe("The level that this complexity asks for, 2 to 4."),
  }),
  readiness: level,
  dimensions: z.array(dimension),
  quantities: z.object({
    people: quantity,
    projects: quantity,
    spend: quantity.describe("Project money a year, in thousands of the currency that was meant."),
    sites: quantity,
  }),
  context: z.object({
    shape: z.enum(CONTEXT.shape).nullable(),
    managers: z.enum(CONTEXT.managers).nullable(),
    delivery: z.enum(CONTEXT.delivery).nullable(),
    office: z.enum(CONTEXT.office).nullable(),
    purpose: z.enum(CONTEXT.purpose).nullable(),
    mandate: z.boolean().nullable(),
    outsideOnly: z.boolean(),
    done: z.array(z.enum(FACTS).exclude(["mandate", "outside-only"])),
  }),
  contextSources: z.object({ shape: ids, managers: ids, delivery: ids, office: ids, purpose: ids }),
  openFacts: z.array(z.enum(Object.keys(CONTEXT) as [keyof typeof CONTEXT])),
  open: ids.describe("Questions that were left open or answered with “unknown”."),
}) satisfies z.ZodType<Profile>;
