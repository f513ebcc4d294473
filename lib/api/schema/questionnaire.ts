import { z } from "zod";
import { ids, whole } from "./parts";

const head = z.object({
  id: z.string(),
  edition: whole,
  title: z.string(),
  summary: z.string(),
  minutes: whole,
});

/** The questionnaires that are offered. */
export const questionnaireList = z.object({
  language: z.string(),
  questionnaires: z.array(head.extend({ questions: whole.describe("How many questions it has.") })),
});

/** One edition of a questionnaire with its words. */
export const questionnaire = head.extend({
  language: z.string(),
  sections: z.array(z.object({ id: z.string(), questions: ids, title: z.string() })),
  questions: z.array(
    z.object({
      id: z.string(),
      dimension: z.string(),
      weight: z.number(),
      question: z.string(),
      hint: z.string().optional(),
      why: z.string(),
      evidence: z.string(),
      options: z.array(
        z.object({
          id: z.string(),
          points: z.number().optional().describe("Absent for questions that are not scored."),
          text: z.string(),
        }),
      ),
    }),
  ),
});

export type QuestionnaireDocument = z.output<typeof questionnaire>;
export type QuestionnaireList = z.output<typeof questionnaireList>;
