import type { APIResponse } from "@playwright/test";
import { FAULTY, NOT_JSON } from "./support/faulty-requests";
import { EXAMPLE } from "./support/quick";
import { expect, test } from "./support/test";

interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  faults?: { path: string; message: string }[];
}

/** Reads an error and checks what every error of the API has to be. */
async function problemOf(response: APIResponse, status: number): Promise<Problem> {
  expect(response.status()).toBe(status);
  expect(response.headers()["content-type"]).toContain("application/problem+json");
  expect(response.headers()["access-control-allow-origin"]).toBe("*");
  const problem: Problem = await response.json();
  expect(problem).toMatchObject({ status, title: expect.stringMatching(/\S/), detail: expect.stringMatching(/\S/) });
  return problem;
}

for (const [name, { body, paths }] of Object.entries(FAULTY)) {
  test(`${name}: every fault is listed once, with its path and what to do`, async ({ request }) => {
    const response = await request.post("/api/v1/assess", { data: JSON.stringify(body) });
    const { faults = [] } = await problemOf(response, 422);
    expect(faults.map(({ path }) => path).sort()).toEqual([...paths].sort());
    for (const { message } of faults) expect(message).toMatch(/\S/);
  });
}

for (const [name, text] of Object.entries(NOT_JSON)) {
  test(`${name} for a body is told to be no JSON`, async ({ request }) => {
    const response = await request.post("/api/v1/assess", {
      data: Buffer.from(text),
      headers: { "Content-Type": "application/json" },
    });
    await problemOf(response, 422);
  });
}

for (const [name, length] of Object.entries({ "a little over 64 KB": 64 * 1024 + 1, "2 MB": 2 * 1024 * 1024 })) {
  test(`a body of ${name} is too large`, async ({ request }) => {
    const response = await request.post("/api/v1/assess", { data: Buffer.alloc(length, " ") });
    await problemOf(response, 413);
  });
}

test("a batch of 300 KB is read, and one of more than 512 KB is too large", async ({ request }) => {
  const body = JSON.stringify({ requests: [{ questionnaire: "quick", answers: EXAMPLE }, {}] });
  const send = (length: number) => request.post("/api/v1/assess/batch", { data: Buffer.from(body.padEnd(length)) });
  const { results } = await (await send(300 * 1024)).json();
  expect(results.map(({ status }: { status: number }) => status)).toEqual([200, 422]);
  await problemOf(await send(512 * 1024 + 1), 413);
});

test("a body of just 64 KB is read", async ({ request }) => {
  const body = JSON.stringify({ questionnaire: "quick", answers: EXAMPLE }).padEnd(64 * 1024);
  expect((await request.post("/api/v1/assess", { data: Buffer.from(body) })).status()).toBe(200);
});

test("a language that the site does not have is refused, with those it has", async ({ request }) => {
  const paths = ["questionnaires", "questionnaires/quick", "results/hello"];
  for (const path of paths) {
    const { detail } = await problemOf(await request.get(`/api/v1/${path}?lang=xx`), 400);
    expect(detail).toContain("en");
  }
  const data = { questionnaire: "quick", answers: EXAMPLE };
  await problemOf(await request.post("/api/v1/assess?lang=xx", { data }), 400);
});

test("an unknown questionnaire and an unknown code answer 404, with what to do", async ({ request }) => {
  for (const id of ["nope", "__proto__", "quick.json", "quick/99", "quick/01"]) {
    const { detail } = await problemOf(await request.get(`/api/v1/questionnaires/${id}`), 404);
    expect(detail).toContain("quick");
  }
  for (const code of ["nope", "aq1", "a".repeat(5_000)]) {
    const { faults } = await problemOf(await request.get(`/api/v1/results/${code}`), 404);
    expect(faults).toHaveLength(1);
  }
});

test("methods that an address does not have answer 405, with those it has", async ({ request }) => {
  for (const method of ["GET", "PUT", "HEAD"]) {
    const response = await request.fetch("/api/v1/assess", { method });
    expect([response.status(), response.headers().allow], method).toEqual([405, "POST, OPTIONS"]);
  }
  const { detail } = await problemOf(await request.post("/api/v1/questionnaires", { data: {} }), 405);
  expect(detail).toContain("GET");
  expect((await request.head("/api/v1/questionnaires")).status()).toBe(200);
  await problemOf(await request.get("/api"), 404);
});
