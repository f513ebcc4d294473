import { assess, waysTo } from "./support/links";
import { EXAMPLE, exampleWith, ORDER, optionsOf, question, quickWords } from "./support/quick";
import { expect, test } from "./support/test";
import { words } from "./support/words";

const OPTION = { id: expect.any(String), text: expect.any(String) };

test("lists the questionnaires that can be answered", async ({ request }) => {
  const response = await request.get("/api/v1/questionnaires");
  const { language, questionnaires } = await response.json();
  expect(language).toBe("en");
  const quick = {
    id: "quick",
    edition: 1,
    title: quickWords.title,
    minutes: expect.any(Number),
    questions: ORDER.length,
  };
  expect(questionnaires).toContainEqual(expect.objectContaining(quick));
});

test("gives one questionnaire with its questions, options and words", async ({ request }) => {
  const quick = await (await request.get("/api/v1/questionnaires/quick?lang=en")).json();
  expect(quick.title).toBe(quickWords.title);
  const placed = quick.sections.flatMap(({ questions }: { questions: string[] }) => questions);
  expect(placed).toEqual(ORDER);
  expect(quick.questions.map(({ id }: { id: string }) => id).sort()).toEqual([...ORDER].sort());
  for (const each of quick.questions) {
    expect(each).toMatchObject({ question: question(each.id).question, why: expect.any(String) });
    expect(each.options).toEqual(optionsOf(each.id).map(() => expect.objectContaining(OPTION)));
  }
});

test("assesses answers into the documented document", async ({ request }) => {
  const document = await assess(request, EXAMPLE);
  const { maturity } = document.profile;
  expect(maturity).toMatchObject({ level: expect.any(Number), weakest: expect.any(String), coverage: 1 });
  expect(document.recommendation).toMatchObject({
    need: { verdict: expect.stringMatching(/^(not-now|lightweight|recommended|strong)$/), score: expect.any(Number) },
    type: {
      id: expect.stringMatching(/^(none|supportive|controlling|directive)$/),
      runnerUp: expect.stringMatching(/^(none|supportive|controlling|directive)$/),
      fits: {
        none: expect.any(Number),
        supportive: expect.any(Number),
        controlling: expect.any(Number),
        directive: expect.any(Number),
      },
    },
    style: { id: expect.stringMatching(/^(weather-station|control-tower|resource-pool)$/) },
    reach: { id: expect.stringMatching(/^(project|department|enterprise|hub-and-spoke)$/) },
    sourcing: { id: expect.stringMatching(/^(internal|hybrid|outsourced)$/) },
    team: { fte: { low: expect.any(Number), likely: expect.any(Number), high: expect.any(Number) } },
  });
  const { roles } = document.recommendation.team as NonNullable<typeof document.recommendation.team>;
  expect(roles).toContainEqual({ id: expect.any(String), fte: expect.any(Number), covers: expect.any(Array) });
  expect(document.recommendation.roadmap).toContainEqual({
    id: expect.any(String),
    because: expect.any(Array),
    phase: expect.stringMatching(/^(analysis|concept|pilot|run|improve)$/),
    impact: expect.any(Number),
    effort: expect.any(Number),
  });
  const advice = { id: expect.any(String), because: expect.any(Array) };
  expect(document.recommendation.measures).toContainEqual(advice);
  expect(document.recommendation.risks).toContainEqual(advice);
  const { contributions, flips } = document.explanation as NonNullable<typeof document.explanation>;
  const sum = contributions.reduce((total, { points }) => total + points, 0);
  expect(sum).toBe(document.recommendation.need.score);
  expect(flips.length).toBeGreaterThan(0);
});

test("names the services that the office should start with, and how it works", async ({ request }) => {
  const { recommendation } = await assess(request, EXAMPLE);
  const [first] = recommendation.services;
  expect(first).toMatchObject({ id: expect.any(String), priority: expect.any(Number), stage: "start" });
  expect(first?.because.length).toBeGreaterThan(0);
  expect(recommendation.flavour).toEqual({ id: "classic", because: expect.any(Array) });
});

test("counts “unknown” as open and “na” as nothing", async ({ request }) => {
  const { profile } = await assess(request, exampleWith({ stakes: "unknown", oversight: "na" }));
  expect(profile.open).toEqual(["stakes"]);
  expect(profile.coverage).toBeCloseTo(13 / 14);
});

test("gives no verdict on too few answers, and says which are open", async ({ request }) => {
  const { profile, recommendation, links } = await assess(request, { people: "10-29" });
  expect(recommendation.need.verdict).toBeNull();
  expect(profile.open).toHaveLength(ORDER.length - 1);
  expect(links).toEqual({ answers: expect.stringContaining("/r#"), summary: null, card: null });
});

test("gives absolute links that work", async ({ request, baseURL }) => {
  const { links } = await assess(request, EXAMPLE);
  for (const link of Object.values(links)) {
    expect(new URL(link).origin).toBe(new URL(baseURL ?? "").origin);
    expect((await request.get(link)).status()).toBe(200);
  }
});

test("gives the same document again for the code of the answers", async ({ request }) => {
  const { document, answersCode } = await waysTo(request, EXAMPLE);
  const response = await request.get(`/api/v1/results/${answersCode}`);
  expect(response.headers()["cache-control"]).toContain("immutable");
  expect(await response.json()).toEqual(document);
});

test("gives the decisions again for the code of the summary, without explanation and answers", async ({ request }) => {
  const { document, summaryCode } = await waysTo(request, EXAMPLE);
  const summary = await (await request.get(`/api/v1/results/${summaryCode}`)).json();
  const { need, type, team } = document.recommendation;
  const { fte, roles, pool } = team as NonNullable<typeof team>;
  expect(summary.recommendation).toMatchObject({ need, type, team: { fte, roles, pool } });
  for (const choice of ["style", "reach", "sourcing"] as const) {
    expect(summary.recommendation[choice].id).toBe(document.recommendation[choice]?.id);
  }
  const first = (advice: { id: string }[]) => advice.slice(0, 3).map(({ id }) => id);
  expect(first(summary.recommendation.roadmap)).toEqual(first(document.recommendation.roadmap));
  expect(first(summary.recommendation.reasons)).toEqual(first(document.recommendation.reasons));
  expect(summary.explanation).toBeNull();
  expect(summary.links).toEqual({ ...document.links, answers: null });
});

test("says that nothing has changed to whoever has the answer already", async ({ request }) => {
  const { answersCode } = await waysTo(request, EXAMPLE);
  const paths = [
    "questionnaires",
    "questionnaires/quick/1",
    `results/${answersCode}`,
    "openapi.json",
    "schemas/edition",
  ];
  for (const path of paths) {
    const { etag = "" } = (await request.get(`/api/v1/${path}`)).headers();
    const again = await request.get(`/api/v1/${path}`, { headers: { "If-None-Match": etag } });
    expect(again.status(), path).toBe(304);
    expect(again.headers().etag).toBe(etag);
  }
});

test("the page for developers shows lines that work", async ({ page, request, baseURL }) => {
  await page.goto("/");
  await page.getByRole("link", { name: words.site.footer.developers }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.developers.title);
  const lines = await page.locator("pre", { hasText: "curl -s" }).allTextContents();
  expect(lines.length).toBeGreaterThan(4);
  const statuses = lines.map(async (line) => {
    const data = /-d '([^']*)'/.exec(line)?.[1];
    const { pathname } = new URL(line.split(" ").at(-1) ?? "", baseURL);
    const response = data ? await request.post(pathname, { data: JSON.parse(data) }) : await request.get(pathname);
    return response.status();
  });
  const shown = await page.locator("details p", { hasText: /status \d{3}/ }).allTextContents();
  expect(
    (await Promise.all(statuses)).map((status) => words.developers.examples.answer.replace("{status}", `${status}`)),
  ).toEqual(shown);
  for (const link of await page.locator('a[href^="/api/"]').all()) {
    expect((await request.get((await link.getAttribute("href")) ?? "")).status()).toBe(200);
  }
});

for (const path of [
  "questionnaires",
  "questionnaires/quick",
  "assess",
  "assess/batch",
  "results/hello",
  "openapi.json",
]) {
  test(`lets any page call ${path}`, async ({ request }) => {
    const asked = await request.fetch(`/api/v1/${path}`, {
      method: "OPTIONS",
      headers: { Origin: "https://example.org", "Access-Control-Request-Method": "POST" },
    });
    expect(asked.status()).toBe(204);
    const headers = asked.headers();
    expect(headers["access-control-allow-origin"]).toBe("*");
    expect(headers["access-control-allow-methods"]).toContain(path.startsWith("assess") ? "POST" : "GET");
    expect(headers["access-control-allow-headers"]).toMatch(/content-type/i);
    const answer = await request.fetch(`/api/v1/${path}`, { method: path.startsWith("assess") ? "POST" : "GET" });
    expect(answer.headers()["access-control-allow-origin"]).toBe("*");
  });
}
