import { z } from "zod";
import type { Explanation } from "@/lib/model/explanation";
import { answers, ids } from "./parts";
import { type, verdict } from "./recommendation";

const outcome = z.object({ verdict, type });
const change = z.object({ question: z.string(), from: z.string(), to: z.string() });

/** Where the numbers come from, what would change the result, and how sure it is. */
export const explanation = z.object({
  contributions: z
    .array(z.object({ question: z.string(), answer: z.string(), points: z.int() }))
    .describe("Points by answer; they add up to the score of the need."),
  flips: z.array(change.extend(outcome.shape)).describe("Single answers whose change would change verdict or type."),
  pairs: z.array(outcome.extend({ changes: z.array(change) })),
  outcomes: z.array(outcome).describe("What the open answers could still make of it, the result as it stands first."),
  everyWayTried: z.boolean(),
  contradictions: z.array(z.object({ id: z.string(), questions: ids })),
  limits: z.record(z.string(), ids).describe("For each dimension of practice, the answers that hold it back."),
  askNext: z.string().nullable(),
  answers,
}) satisfies z.ZodType<Explanation>;
