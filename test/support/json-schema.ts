import { z } from "zod";

type Schema = { [key: string]: unknown };

/** True for an object, at any depth of a document. */
const isObject = (value: unknown): value is Schema => typeof value === "object" && value !== null;

/** Every value of `$ref` in a document. */
export function refsIn(value: unknown): string[] {
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, below]) => (key === "$ref" ? [String(below)] : refsIn(below)));
}

/** What a pointer such as `#/a/b` points at; undefined where there is nothing. */
export function resolve(document: unknown, pointer: string): unknown {
  const parts = pointer.replace(/^#\//, "").split("/");
  return parts.reduce<unknown>((at, part) => (isObject(at) ? at[part] : undefined), document);
}

/** The same schema, where objects hold nothing that is not told of: what is not described is found. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (!isObject(value)) return value;
  const copy: Schema = Object.fromEntries(Object.entries(value).map(([key, below]) => [key, closed(below)]));
  return isObject(copy.properties) && copy.type === "object" ? { additionalProperties: false, ...copy } : copy;
}

/** A check made from a JSON Schema alone, with the schemas it refers to. */
export function checkFrom(schema: unknown, schemas: unknown = {}): z.ZodType {
  const text = JSON.stringify(
    closed({ ...(schema as Schema), $defs: { ...((schema as Schema).$defs as Schema), ...(schemas as Schema) } }),
  );
  return z.fromJSONSchema(JSON.parse(text.replaceAll("#/components/schemas/", "#/$defs/")));
}
