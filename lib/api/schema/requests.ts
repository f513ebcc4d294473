import { z } from "zod";
import { MOST_REQUESTS } from "../limits";
import { answers } from "./parts";

/** What the API is asked to assess. That questions and options exist is checked against the edition. */
export const assessRequest = z.strictObject({
  questionnaire: z.string().describe("Id of a questionnaire, such as “quick”."),
  edition: z.int().optional().describe("The newest where it is left out."),
  answers,
});

/** Several requests at once; each is checked by itself, so that one that is wrong does not spoil the others. */
export const batchRequest = z.strictObject({
  requests: z.array(assessRequest).min(1).max(MOST_REQUESTS),
  explain: z.boolean().optional().describe("True for explanations too, which take most of the time."),
});
