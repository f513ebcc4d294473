import { describe, expect, it } from "vitest";
import { OPERATIONS } from "@/lib/api/operations";
import { askApi } from "@/test/support/api";

const CODE = "/api/v1/results/aq1211338111123322y";
const tagOf = async (path: string, headers?: HeadersInit) => (await askApi(path, { headers })).headers.get("etag");

describe("the tag of an answer", () => {
  it("stays while the content stays, and changes with it", async () => {
    const tag = await tagOf(CODE);
    expect(tag).toMatch(/^"[\w-]{27}"$/);
    expect(await tagOf(CODE)).toBe(tag);
    expect(await tagOf(`${CODE}?lang=fr`)).not.toBe(tag);
    expect(await tagOf("/api/v1/questionnaires/quick")).not.toBe(await tagOf("/api/v1/questionnaires/quick?lang=fr"));
  });

  it.each(["TAG", "W/TAG", '"other", TAG', "*"])("is known from %s", async (sent) => {
    const tag = (await tagOf(CODE)) ?? "";
    const response = await askApi(CODE, { headers: { "If-None-Match": sent.replace("TAG", tag) } });
    expect(response.status).toBe(304);
    expect(await response.text()).toBe("");
    expect(response.headers.get("etag")).toBe(tag);
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
  });

  it.each(['"other"', "", "TAG without quotes", '"'])("is not known from %s", async (sent) => {
    expect((await askApi(CODE, { headers: { "If-None-Match": sent } })).status).toBe(200);
  });
});

describe("how long an answer may be kept", () => {
  it.each([
    [CODE, "immutable"],
    ["/api/v1/questionnaires/quick/1", "max-age=86400"],
    ["/api/v1/questionnaires/quick", "max-age=3600"],
    ["/api/v1/openapi.json", "max-age=3600"],
    ["/api/v1/schemas/edition", "max-age=3600"],
  ])("%s: %s", async (path, kept) => {
    expect((await askApi(path)).headers.get("cache-control")).toContain(kept);
  });

  it("is not said of what is wrong, nor of what was sent", async () => {
    expect((await askApi("/api/v1/results/nope")).headers.get("cache-control")).toBeNull();
    const sent = { method: "POST", body: JSON.stringify({ questionnaire: "quick", answers: {} }) };
    expect((await askApi("/api/v1/assess", sent)).headers.get("cache-control")).toBe("no-store");
  });
});

describe("a page of another site", () => {
  it.each(OPERATIONS)("may call $id", async ({ path, parameters }) => {
    const address = path.replace(/\{(\w+)\}/g, (_, name) => parameters[name] ?? "");
    const headers = (await askApi(address, { method: "OPTIONS" })).headers;
    expect(headers?.get("access-control-allow-origin")).toBe("*");
    expect(headers?.get("access-control-allow-headers")).toMatch(/content-type.*if-none-match/i);
    expect(headers?.get("access-control-expose-headers")).toContain("ETag");
  });
});
