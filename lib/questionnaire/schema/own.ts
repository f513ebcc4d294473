import { z } from "zod";
import { OWN_FORMAT, OWN_VERSION } from "../own/write-own";
import { AXES, OWN_LETTER } from "../types";
import { editionSchema } from "./edition";
import { modelSchema } from "./model";
import { id } from "./parts";
import type { FaultValues } from "./plain-fault";
import { editionWordsSchema } from "./words";

// What checks faster by making code is against the policy of the pages.
z.config({ jitless: true });

const edition = editionSchema.check(({ value, issues }) => {
  const fault = (path: string, message: string, params?: FaultValues) =>
    issues.push({ code: "custom", message, params, input: value, path: [path] });
  if (value.letter !== OWN_LETTER)
    fault("letter", "use {letter}, the letter of own questionnaires", { letter: OWN_LETTER });
  if (value.edition !== 1) fault("edition", "use edition 1; a changed questionnaire is known by its mark");
  const isAsked = (axis: string) => value.questions.some(({ dimension }) => dimension.startsWith(`${axis}.`));
  if (![...AXES, "context"].every(isAsked))
    fault("questions", "keep at least one question on each part; without it there is no result");
});

/** An own questionnaire as its file holds it. */
export const ownSchema = z.strictObject({
  format: z.literal(OWN_FORMAT),
  version: z.literal(OWN_VERSION),
  id: z.string().regex(/^[0-9a-z]{12}$/, "use 12 small letters and digits"),
  base: z.strictObject({ id, edition: z.int().positive() }),
  edition,
  model: modelSchema,
  words: z.record(z.string().regex(/^[a-z]{2}$/, "use the two letters of a language"), editionWordsSchema),
});
