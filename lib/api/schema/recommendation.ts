import { z } from "zod";
import {
  FLAVOURS,
  OVERRIDES,
  REACHES,
  type Recommendation,
  SOURCINGS,
  STYLES,
  TYPES,
  VERDICTS,
} from "@/lib/model/types";
import { PHASES } from "@/lib/questionnaire/plan";
import { advice, choice, ids, points } from "./parts";
import { team } from "./team";

export const verdict = z.enum(VERDICTS);
export const type = z.enum(TYPES);
const grade = z.int().min(1).max(3);

const need = z.object({
  verdict: verdict.nullable().describe("Null where too much is open for an honest verdict."),
  score: points,
  lowest: points,
  highest: points,
  borderline: verdict.nullable().describe("The verdict on the other side of a threshold that is close."),
  stable: z.boolean().describe("True when no answer to the open questions would change the verdict."),
  override: z.enum(OVERRIDES).nullable().describe("A fact that lifted the verdict whatever the score."),
});

const pmoType = z.object({
  id: type,
  fits: z.object({ none: points, supportive: points, controlling: points, directive: points }),
  runnerUp: type,
  margin: z.number(),
  borderline: z.boolean(),
});

const service = advice.extend({
  priority: points,
  stage: z.enum(["start", "later", "keep", "leave"]),
  after: z.string().nullable().describe("The service that has to work first, where it does not yet."),
  left: z.enum(["little-need", "unfit"]).nullable(),
});

/** What follows from a profile: the decisions, and the advice, each with the questions it rests on. */
export const recommendation = z.object({
  need,
  type: pmoType.nullable(),
  style: choice(STYLES).nullable(),
  reach: choice(REACHES).nullable(),
  sourcing: choice(SOURCINGS).nullable(),
  flavour: choice(FLAVOURS).nullable(),
  team: team.nullable(),
  reasons: z.array(advice),
  practice: z.array(z.object({ id: z.string(), target: z.number(), standing: z.enum(["short", "there", "beyond"]) })),
  services: z.array(service),
  roadmap: z
    .array(advice.extend({ phase: z.enum(PHASES), impact: grade, effort: grade }))
    .describe("What to do first, most useful first."),
  measures: z.array(advice),
  risks: z.array(advice),
  revisit: ids.describe("What would be worth a new look."),
}) satisfies z.ZodType<Recommendation>;
