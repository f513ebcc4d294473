import { describe, expect, it } from "vitest";
import { OPERATIONS } from "@/lib/api/operations";
import { problem } from "@/lib/api/schema/problem";
import { askApi } from "@/test/support/api";

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"];

describe.each(OPERATIONS)("$id", ({ path, parameters, method }) => {
  const address = path.replace(/\{(\w+)\}/g, (_, name) => parameters[name] ?? "");
  const others = METHODS.filter((one) => one !== method.toUpperCase());

  it.each(method === "post" ? [...others, "HEAD"] : others)("refuses %s and names what it takes", async (other) => {
    const response = await askApi(address, { method: other });
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe(method === "get" ? "GET, HEAD, OPTIONS" : "POST, OPTIONS");
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    const body = problem.parse(await response.json());
    expect(body).toMatchObject({ type: "/developers#method", status: 405 });
    expect(body.detail).toContain(method.toUpperCase());
  });
});

it("an address that does not exist says so to every method", async () => {
  for (const method of METHODS) expect((await askApi("/api/v1/nowhere", { method })).status).toBe(404);
});
