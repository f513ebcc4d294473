import { z } from "zod";
import { allEditions } from "@/lib/questionnaire/registry";
import { type Edition, NOT_APPLICABLE, UNKNOWN } from "@/lib/questionnaire/types";
import { type ComponentName, componentSchemas, type JsonSchema } from "./components";

const PLACE = "#/$defs/";

/** The parts of the API whose JSON Schema has an address of its own. */
const WHOLE: Record<string, ComponentName> = {
  assessment: "Assessment",
  "assess-request": "AssessRequest",
  "batch-request": "BatchRequest",
  "batch-result": "BatchResult",
  questionnaire: "Questionnaire",
  edition: "Edition",
  problem: "Problem",
};

/** The name of the schema of the answers to one edition. */
function answersName({ id, edition }: Edition): string {
  return `answers-${id}-${edition}`;
}

/** Every JSON Schema that is published, by its name. */
export function publishedNames(): string[] {
  return [...Object.keys(WHOLE), ...allEditions().map(answersName)];
}

const made = new Map<string, JsonSchema>();

/** A published JSON Schema that stands by itself, made once; undefined where there is none of the name. */
export function publishedSchema(name: string): JsonSchema | undefined {
  const schema = made.get(name) ?? schemaOf(name);
  if (schema) made.set(name, schema);
  return schema;
}

function schemaOf(name: string): JsonSchema | undefined {
  const edition = allEditions().find((one) => answersName(one) === name);
  const component = Object.hasOwn(WHOLE, name) ? WHOLE[name] : undefined;
  const schema = edition ? answersTo(edition) : component && withParts(component);
  return (
    schema && { $schema: "https://json-schema.org/draft/2020-12/schema", $id: `/api/v1/schemas/${name}`, ...schema }
  );
}

/** The schema of a component with everything that it refers to. */
function withParts(component: ComponentName): JsonSchema {
  const all = componentSchemas(PLACE);
  const needed = new Set<ComponentName>();
  collect(all[component], all, needed);
  const $defs = Object.fromEntries([...needed].map((each) => [each, all[each]]));
  return { ...all[component], ...(needed.size > 0 && { $defs }) };
}

/** Adds what a schema refers to, and what that refers to in turn. */
function collect(schema: unknown, all: Record<ComponentName, JsonSchema>, needed: Set<ComponentName>): void {
  if (typeof schema !== "object" || schema === null) return;
  for (const [key, value] of Object.entries(schema)) {
    if (key !== "$ref") collect(value, all, needed);
    else {
      const name = String(value).slice(PLACE.length) as ComponentName;
      if (needed.has(name)) continue;
      needed.add(name);
      collect(all[name], all, needed);
    }
  }
}

/** Exactly the questions and options of one edition, with the answers that leave a question open. */
function answersTo({ questions }: Edition): JsonSchema {
  const options = questions.map(({ id, options: given }) => [
    id,
    z.enum([...given.map((option) => option.id), UNKNOWN, NOT_APPLICABLE]).optional(),
  ]);
  const { $schema, ...schema } = z.toJSONSchema(z.strictObject(Object.fromEntries(options)), { io: "input" });
  return schema;
}
