import { loadWords, type Words } from "@/lib/words/load";
import { DEFAULT_LOCALE, LOCALES } from "@/lib/words/locales";
import { say } from "@/lib/words/say";
import { type ComponentName, componentSchemas } from "./components";
import { OPERATIONS, type Operation } from "./operations";
import { PROBLEM_STATUS } from "./schema/problem";

const PLACE = "#/components/schemas/";
const refTo = (name: ComponentName) => ({ $ref: PLACE + name });

const TAG = { ETag: { description: "Changes with the content.", schema: { type: "string" } } };
const IF_NONE_MATCH = { name: "If-None-Match", in: "header", required: false, schema: { type: "string" } };
const LANGUAGE = {
  name: "lang",
  in: "query",
  required: false,
  schema: { type: "string", enum: LOCALES, default: DEFAULT_LOCALE },
};

/** The description of the API (OpenAPI 3.1), made from the schemas that check and from the table of operations. */
export async function openApi() {
  const words = await loadWords(DEFAULT_LOCALE, "developers");
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of OPERATIONS) {
    paths[operation.path] = { ...paths[operation.path], [operation.method]: operationObject(operation, words) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: say(DEFAULT_LOCALE, words.title),
      summary: say(DEFAULT_LOCALE, words.lead),
      description: say(DEFAULT_LOCALE, words.versions.text),
      version: "1",
    },
    servers: [{ url: "/" }],
    security: [],
    externalDocs: { url: "/developers" },
    paths,
    components: { schemas: componentSchemas(PLACE) },
  };
}

function operationObject(
  { id, path, parameters, body, answer, problems, hasTag }: Operation,
  words: Words<"developers">,
) {
  const schema = answer ? refTo(answer) : { type: "object" };
  const statuses = [...new Set(problems.map((kind) => PROBLEM_STATUS[kind]))];
  return {
    operationId: id,
    summary: say(DEFAULT_LOCALE, words.operations[id]),
    parameters: [
      ...[...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => ({
        name,
        in: "path",
        required: true,
        schema: { type: name === "edition" ? "integer" : "string" },
        example: name === "edition" ? Number(parameters[name]) : parameters[name],
      })),
      ...(problems.includes("language") ? [LANGUAGE] : []),
      ...(hasTag ? [IF_NONE_MATCH] : []),
    ],
    ...(body && { requestBody: { required: true, content: { "application/json": { schema: refTo(body) } } } }),
    responses: {
      200: {
        description: say(DEFAULT_LOCALE, words.operations[id]),
        ...(hasTag && { headers: TAG }),
        content: { "application/json": { schema } },
      },
      ...(hasTag && { 304: { description: say(DEFAULT_LOCALE, words.caching.unchanged), headers: TAG } }),
      ...Object.fromEntries(
        statuses.map((status) => [
          status,
          {
            description: problems
              .filter((kind) => PROBLEM_STATUS[kind] === status)
              .map((kind) => say(DEFAULT_LOCALE, words.problems.kinds[kind]))
              .join(" "),
            content: { "application/problem+json": { schema: refTo("Problem") } },
          },
        ]),
      ),
    },
  };
}
