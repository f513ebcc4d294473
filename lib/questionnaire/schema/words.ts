import { z } from "zod";
import { id } from "./parts";

const text = z.string("write the missing text").trim().min(1, "write the missing text");

/** The words of an edition in one language. */
export const editionWordsSchema = z.strictObject({
  title: text,
  summary: text,
  sections: z.record(id, text),
  questions: z.record(
    id,
    z.strictObject({
      question: text,
      hint: text.optional(),
      why: text,
      evidence: text,
      options: z.record(id, text),
    }),
  ),
});
