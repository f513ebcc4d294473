import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { generateSource } from "oazapfts";
import { describe, expect, it } from "vitest";
import { openApi } from "@/lib/api/openapi";
import { OPERATIONS } from "@/lib/api/operations";
import example from "@/questionnaires/quick-1/example.json";
import { askApi } from "@/test/support/api";

/** A client as a stranger would make it: by a public generator, from the published document and nothing else. */
const FOLDER = resolve("test/output/client");
const [DOCUMENT, FILE] = [`${FOLDER}/openapi.json`, `${FOLDER}/client.ts`];

interface Reply {
  status: number;
  data?: unknown;
}
type Client = Record<string, (...values: unknown[]) => Promise<Reply>> & { defaults: object };

mkdirSync(FOLDER, { recursive: true });
writeFileSync(DOCUMENT, JSON.stringify(await openApi()));
writeFileSync(FILE, await generateSource(DOCUMENT));
const client = (await import(FILE)) as Client;
Object.assign(client.defaults, { baseUrl: "http://localhost:3000", fetch: askApi });
const call = (id: string, ...values: unknown[]) => (client[id] as Client[string])(...values);

describe("a client generated from the OpenAPI document", () => {
  it("has sound types", () => {
    const options = "--noEmit --strict --skipLibCheck --module esnext --moduleResolution bundler --target es2022";
    execFileSync("node_modules/.bin/tsc", ["--ignoreConfig", ...options.split(" "), FILE]);
  });

  it.each(OPERATIONS.filter(({ method }) => method === "get"))("reads $id", async ({ id, path, parameters }) => {
    const address = path.replace(/\{(\w+)\}/g, (_, name) => parameters[name] ?? "");
    const reply = await call(id, ...Object.values(parameters));
    expect(reply).toMatchObject({ status: 200, data: await (await askApi(address)).json() });
  });

  it("assesses answers, alone and with others, in a language", async () => {
    const body = { questionnaire: "quick", answers: example };
    const one = await call("assess", body, { lang: "fr" });
    expect(one).toMatchObject({ status: 200, data: { recommendation: { need: { verdict: expect.any(String) } } } });
    const code = (one.data as { codes: { answers: string } }).codes.answers;
    expect(await call("getResult", code, { lang: "fr" })).toMatchObject({ status: 200, data: one.data });
    const many = await call("assessBatch", { requests: [body, { questionnaire: "none", answers: {} }] });
    expect(many).toMatchObject({
      status: 200,
      data: { results: [{ document: { codes: { answers: code } } }, { status: 422 }] },
    });
  });

  it("is told what is wrong, and what has not changed", async () => {
    const wrong = await call("assess", { questionnaire: "quick", answers: { people: "many" } });
    expect(wrong).toMatchObject({ status: 422, data: { faults: [{ path: expect.stringContaining("people") }] } });
    const tag = (await askApi("/api/v1/questionnaires")).headers.get("etag");
    expect(await call("listQuestionnaires", { ifNoneMatch: tag })).toMatchObject({ status: 304 });
  });
});
