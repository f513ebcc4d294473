import { z } from "zod";
import { editionSchema } from "@/lib/questionnaire/schema/edition";
import { assessment } from "./schema/assessment";
import { batchResult } from "./schema/batch";
import { explanation } from "./schema/explanation";
import { advice, answers, level, range } from "./schema/parts";
import { fault, problem } from "./schema/problem";
import { dimension, profile } from "./schema/profile";
import { questionnaire, questionnaireList } from "./schema/questionnaire";
import { recommendation } from "./schema/recommendation";
import { assessRequest, batchRequest } from "./schema/requests";
import { role, team } from "./schema/team";

/** Everything in the API that has a name, by that name. */
const NAMED = {
  AssessRequest: assessRequest,
  BatchRequest: batchRequest,
  BatchResult: batchResult,
  Assessment: assessment,
  Profile: profile,
  Dimension: dimension,
  Recommendation: recommendation,
  Team: team,
  Role: role,
  Explanation: explanation,
  Level: level,
  Range: range,
  Advice: advice,
  Answers: answers,
  QuestionnaireList: questionnaireList,
  Questionnaire: questionnaire,
  Problem: problem,
  Fault: fault,
  Edition: editionSchema,
};

export type ComponentName = keyof typeof NAMED;
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * The JSON Schemas (2020-12) of everything with a name.
 * @param place where they stand in the document, before their name: `#/components/schemas/`
 */
export function componentSchemas(place: string): Record<ComponentName, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(NAMED)) registry.add(schema, { id });
  // As input: objects stay open, since answers may hold more one day.
  const { schemas } = z.toJSONSchema(registry, { io: "input", uri: (id) => place + id, override: tidy });
  for (const schema of Object.values(schemas)) {
    delete schema.$id;
    delete schema.$schema;
  }
  return schemas as Record<ComponentName, JsonSchema>;
}

/** Takes out what only says that a whole number fits a computer. */
function tidy({ jsonSchema }: { jsonSchema: JsonSchema }): void {
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
}
