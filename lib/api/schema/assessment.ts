import { z } from "zod";
import type { Assessment } from "@/lib/model/types";
import { explanation } from "./explanation";
import { profile } from "./profile";
import { recommendation } from "./recommendation";

const link = z.url().nullable();
const code = z.string().nullable();

/** The document that the API answers with. */
export const assessment = z.object({
  profile,
  recommendation,
  explanation: explanation
    .nullable()
    .describe("Null for a code of a summary, which holds no answer, and in a batch that does not ask for it."),
  codes: z.object({
    summary: code.describe("Holds decisions and scores and no answer. Null where there is no verdict."),
    answers: code.describe("Holds every answer. Null where only a summary is known."),
  }),
  links: z.object({
    summary: link,
    answers: link.describe("The answers stand behind the # sign, which browsers do not send to any server."),
    card: link,
  }),
}) satisfies z.ZodType<Assessment>;

/** The document as the code makes it. */
export type AssessmentDocument = z.output<typeof assessment>;
