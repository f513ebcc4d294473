import { describe, expect, it } from "vitest";
import { openApi } from "@/lib/api/openapi";
import { OPERATIONS } from "@/lib/api/operations";
import { allEditions } from "@/lib/questionnaire/registry";
import links from "@/test/links.json";
import { askApi } from "@/test/support/api";
import { filesUnder } from "@/test/support/files";
import { checkFrom, refsIn, resolve } from "@/test/support/json-schema";

const document = await openApi();
const { schemas } = document.components;

type Content = Record<string, { schema: { $ref?: string } }>;
interface Described {
  operationId: string;
  summary: string;
  parameters: { name: string; in: string; example?: string }[];
  responses: Record<string, { description: string; content?: Content }>;
}

const described = (path: string, method: string) => document.paths[path]?.[method] as Described;
const checks = new Map(Object.entries(schemas).map(([name, schema]) => [name, checkFrom(schema, schemas)]));

/** Holds an answer against what the document says of it; nothing that is not described may be in it. */
async function expectAsDescribed(path: string, method: "get" | "post", response: Response) {
  const said = described(path, method).responses[String(response.status)];
  expect(said, `${path} answers ${response.status}`).toBeDefined();
  const type = response.headers.get("content-type") ?? "";
  const schema = said?.content?.[type]?.schema;
  expect(schema, `${path} answers ${type}`).toBeDefined();
  const body = await response.json();
  const check = schema?.$ref ? checks.get(schema.$ref.replace(/.*\//, "")) : checkFrom(schema);
  const result = check?.safeParse(body);
  expect(result?.error?.issues ?? []).toEqual([]);
  return body;
}

/** Every question answered with the option at a place, counted round. */
const answersAt = (place: number, edition = allEditions()[0]) =>
  Object.fromEntries(
    (edition?.questions ?? []).map(({ id, options }, at) => [id, options[(place + at) % options.length]?.id ?? ""]),
  );

const post = (body: unknown) => ({ method: "POST", body: JSON.stringify(body) });

describe("the OpenAPI document", () => {
  it("points at nothing that is not there", () => {
    const refs = refsIn(document);
    expect(refs.length).toBeGreaterThan(30);
    expect(refs.filter((ref) => resolve(document, ref) === undefined)).toEqual([]);
  });

  it("names every schema that it uses, and uses every schema that it names but that of the files", () => {
    const used = new Set(refsIn(document).map((ref) => ref.replace("#/components/schemas/", "")));
    expect(Object.keys(schemas).filter((name) => !used.has(name))).toEqual(["Edition"]);
  });

  it("describes every route of the API, and no other", () => {
    const routes = filesUnder("app/api/v1", "route.ts").map((file) => file.replace(/^app|\/route\.ts$/g, ""));
    const told = Object.keys(document.paths).map((path) => path.replaceAll("{", "[").replaceAll("}", "]"));
    expect(told.sort()).toEqual(routes.sort());
  });

  it.each(OPERATIONS)("tells $id apart from the others, with every parameter of its path", ({ id, path, method }) => {
    const { operationId, summary, parameters } = described(path, method);
    expect(operationId).toBe(id);
    expect(summary).toMatch(/\S/);
    const named = parameters.filter((one) => one.in === "path").map(({ name }) => `{${name}}`);
    expect(path.match(/\{\w+\}/g) ?? []).toEqual(named);
    expect(OPERATIONS.filter((one) => one.id === id)).toHaveLength(1);
  });

  it("has only types, keywords and formats that every reader of JSON Schema knows", () => {
    const keywords = new Set<string>();
    const collect = (schema: unknown, isSchema: boolean): void => {
      if (typeof schema !== "object" || schema === null) return;
      for (const [key, value] of Object.entries(schema)) {
        if (isSchema && !Array.isArray(schema)) keywords.add(key);
        collect(value, Array.isArray(schema) || !(isSchema && key === "properties"));
      }
    };
    for (const schema of Object.values(schemas)) collect(schema, true);
    const known =
      "type properties required additionalProperties propertyNames items prefixItems anyOf allOf enum const format pattern " +
      "minimum maximum exclusiveMinimum minItems maxItems default description $ref";
    expect([...keywords].filter((one) => !known.split(" ").includes(one))).toEqual([]);
  });
});

describe("what the API answers is what the document says", () => {
  it.each(OPERATIONS.filter(({ method }) => method === "get"))(
    "$path, asked as a client would that knows no more",
    async ({ path }) => {
      const examples = described(path, "get").parameters.map(({ name, example }) => [name, example]);
      const values: Record<string, unknown> = Object.fromEntries(examples);
      const address = path.replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
      const response = await askApi(address);
      expect(response.status).toBe(200);
      await expectAsDescribed(path, "get", response);
      const again = await askApi(address, { headers: { "If-None-Match": response.headers.get("etag") ?? "" } });
      expect(again.status).toBe(304);
      expect(described(path, "get").responses).toHaveProperty("304");
    },
  );

  it.each(allEditions())("for answers of every kind to $id", async (edition) => {
    const path = "/api/v1/assess";
    const { id, edition: number } = edition;
    const sets = [0, 1, 2, 3, 4].map((place) => answersAt(place, edition));
    const unknown = Object.fromEntries(edition.questions.map((question) => [question.id, "unknown"]));
    for (const answers of [...sets, unknown, {}, { [edition.questions[0]?.id ?? ""]: "na" }]) {
      const body = { questionnaire: id, edition: number, answers };
      expect(checks.get("AssessRequest")?.safeParse(body).success).toBe(true);
      const response = await askApi(path, post(body));
      expect(response.status).toBe(200);
      await expectAsDescribed(path, "post", response);
    }
  });

  it("for golden links of both kinds", async () => {
    for (const { code } of links) {
      const response = await askApi(`/api/v1/results/${code}`);
      expect(response.status).toBe(200);
      await expectAsDescribed("/api/v1/results/{code}", "get", response);
    }
  });

  it("and what it does not describe is noticed, however deep it stands", async () => {
    const whole = await (await askApi("/api/v1/results/aq1211338111123322y")).json();
    const team = { ...whole.recommendation.team, surprise: 1 };
    expect(checks.get("Assessment")?.safeParse(whole).success).toBe(true);
    expect(
      checks.get("Assessment")?.safeParse({ ...whole, recommendation: { ...whole.recommendation, team } }).success,
    ).toBe(false);
  });

  it("for a batch of good and bad requests, each at its place", async () => {
    const good = { questionnaire: "quick", answers: answersAt(0) };
    const requests = [good, { questionnaire: "nope", answers: {} }, null, { ...good, edition: 1 }];
    for (const explain of [true, false, undefined]) {
      const response = await askApi("/api/v1/assess/batch", post({ requests, explain }));
      const { results } = await expectAsDescribed("/api/v1/assess/batch", "post", response);
      expect(results.map(({ status }: { status: number }) => status)).toEqual([200, 422, 422, 200]);
      expect(results[0].document.explanation === null).toBe(!explain);
      expect(results[1].problem.faults[0].path).toBe("questionnaire");
    }
  });

  it.each([
    ["get", "/api/v1/questionnaires", "/api/v1/questionnaires?lang=xx", undefined],
    ["get", "/api/v1/questionnaires/{id}", "/api/v1/questionnaires/nope", undefined],
    ["get", "/api/v1/questionnaires/{id}/{edition}", "/api/v1/questionnaires/quick/99", undefined],
    ["get", "/api/v1/results/{code}", "/api/v1/results/nope", undefined],
    ["get", "/api/v1/schemas/{name}", "/api/v1/schemas/toString", undefined],
    ["post", "/api/v1/assess", "/api/v1/assess", { questionnaire: "quick", answers: { people: "x" }, more: 1 }],
    ["post", "/api/v1/assess/batch", "/api/v1/assess/batch", { requests: [], explain: 1, more: 1 }],
  ] as const)("for a problem: %s %s", async (method, path, address, body) => {
    const response = await askApi(address, body && post(body));
    expect(response.ok).toBe(false);
    await expectAsDescribed(path, method, response);
  });
});
