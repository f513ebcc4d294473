import { expectAdvice, headingNow, mainHeading, part } from "./support/advice";
import { waysTo } from "./support/links";
import { answerText, EXAMPLE, exampleWith, ORDER } from "./support/quick";
import { expect, test } from "./support/test";
import { text, words } from "./support/words";

const { detail, result, roadmap, services, team, types } = words;

/** Parts that say the same whether the result was computed in the browser or on the server. */
const PARTS = [
  result.reasons,
  roadmap.steps,
  detail.dimensions,
  detail.types,
  services,
  team,
  roadmap.plan,
  roadmap.days,
  roadmap.measuring,
  roadmap.failing,
  detail.open,
  detail.computed,
];

test("is the same from the browser and from the server", async ({ page, request }) => {
  const { document, inBrowser, onServer } = await waysTo(request, EXAMPLE);
  await page.goto(inBrowser);
  await expectAdvice(page, document);
  const verdict = await headingNow(page);
  // The reader's own figures are asked for where a script runs, which on a page from the server comes after it.
  const figures = part(page, team.heading).getByRole("textbox").first();
  await expect(figures).toBeVisible();
  const texts = new Map<string, string>();
  for (const { heading } of PARTS) texts.set(heading, (await part(page, heading).textContent()) ?? "");
  await page.goto(onServer);
  await expectAdvice(page, document);
  await expect(mainHeading(page)).toHaveText(verdict);
  await expect(figures).toBeVisible();
  for (const [heading, content] of texts) expect(await part(page, heading).textContent(), heading).toBe(content);
});

for (const [change, runnerUp] of [
  [{ managers: "nobody" }, "controlling"],
  // The verdict is as close, and says so.
  [{ stakes: "setback" }, null],
  [{ interfaces: "now-and-then" }, null],
  [{ people: "80-249" }, null],
] as const) {
  test(`says under the headline where another type fits nearly as well (${JSON.stringify(change)})`, async ({
    page,
    request,
  }) => {
    const { document, onServer } = await waysTo(request, exampleWith(change));
    const { type } = document.recommendation;
    await page.goto(onServer);
    await expectAdvice(page, document);
    const note = (id: keyof typeof result.typeNames) =>
      page.getByText(text(result.need.borderlineType, { runnerUp: result.typeNames[id], margin: type?.margin ?? 0 }));
    for (const id of ["none", "supportive", "controlling", "directive"] as const)
      await expect(note(id)).toHaveCount(id === runnerUp ? 1 : 0);
  });
}

test("names every type, the chosen one first, and the roles of the team", async ({ page, request }) => {
  const { document, inBrowser } = await waysTo(request, EXAMPLE);
  const { type, team: office } = document.recommendation;
  await page.goto(inBrowser);
  const types = part(page, detail.types.heading).getByRole("listitem");
  const names: Record<string, string> = result.typeNames;
  await expect(types.first()).toContainText(names[type?.id ?? ""] as string);
  for (const [id, fit] of Object.entries(type?.fits ?? {})) {
    const entry = types.filter({ has: page.getByRole("heading", { name: names[id] }) });
    await expect(entry).toContainText(text(detail.types.fit, { fit }));
  }
  const roles: Record<string, { name: string }> = team.roles;
  const expected = office?.phases.at(-1)?.roles.map(({ id }) => roles[id]?.name as string) ?? [];
  const table = part(page, team.heading).getByRole("table", { name: team.phases.caption });
  for (const name of [...expected, team.phases.total]) {
    await expect(table.getByRole("rowheader", { name, exact: true })).toBeVisible();
  }
});

test("shows the chosen type in depth, and how the office works from day to day", async ({ page, request }) => {
  const { document, onServer } = await waysTo(request, EXAMPLE);
  const { type, flavour } = document.recommendation;
  await page.goto(onServer);
  const section = part(page, detail.types.heading);
  await expect(section.getByText(types.types[type?.id ?? "none"].signs)).toBeVisible();
  await expect(section.getByText(types.types.none.signs)).toBeHidden();
  const { name, gist, avoid } = types.flavours[flavour?.id ?? "classic"];
  await expect(section.getByText(gist)).toBeVisible();
  await section.getByText(text(types.depth.more, { name })).click();
  await expect(section.getByText(avoid)).toBeVisible();
});

test("shows what the office starts with, and folds what it adds later and leaves out", async ({ page, request }) => {
  const { document, onServer } = await waysTo(request, EXAMPLE);
  const titles: Record<string, { title: string }> = services.services;
  await page.goto(onServer);
  const section = part(page, services.heading);
  const ids = (stage: string) => document.recommendation.services.filter((one) => one.stage === stage);
  const heading = (id: string) => section.getByRole("heading", { name: titles[id]?.title as string });
  for (const { id } of ids("start")) await expect(heading(id)).toBeVisible();
  for (const stage of ["later", "leave"] as const) {
    const folded = ids(stage);
    expect(folded.length).toBeGreaterThan(0);
    for (const { id } of folded) await expect(heading(id)).toBeHidden();
    await section.getByText(text(services[stage], { count: folded.length })).click();
    for (const { id } of folded) await expect(heading(id)).toBeVisible();
  }
});

test("shows every step of the plan in its phase, what to measure and how it can fail", async ({ page, request }) => {
  const { document, inBrowser } = await waysTo(request, EXAMPLE);
  const { roadmap: steps, measures, risks } = document.recommendation;
  await page.goto(inBrowser);
  const plan = part(page, roadmap.plan.heading);
  await expect(plan.getByRole("heading", { level: 4 })).toHaveCount(steps.length);
  const { name } = roadmap.phases.unit.pilot;
  const pilot = plan.getByRole("heading", { name, exact: true, level: 3 }).locator("..");
  const titles: Record<string, { title: string }> = JSON.parse(JSON.stringify(roadmap.steps));
  const expected = steps.filter(({ phase }) => phase === "pilot").map(({ id }) => titles[id]?.title as string);
  await expect(pilot.getByRole("heading", { level: 4 })).toHaveText(expected);
  const measured: Record<string, { name: string }> = roadmap.measures;
  const feared: Record<string, { title: string }> = roadmap.risks;
  const headings = (heading: string) => part(page, heading).getByRole("heading", { level: 3 });
  await expect(headings(roadmap.measuring.heading)).toHaveText(measures.map(({ id }) => measured[id]?.name as string));
  await expect(headings(roadmap.failing.heading)).toHaveText(risks.map(({ id }) => feared[id]?.title as string));
});

test("a summary shows verdict, reasons, steps and scores, and no answer", async ({ page, request }) => {
  const { document, asSummary } = await waysTo(request, EXAMPLE);
  await page.goto(asSummary);
  await expectAdvice(page, document);
  await part(page, detail.dimensions.heading).getByText(detail.dimensions.table, { exact: true }).click();
  const scores = part(page, detail.dimensions.heading).getByRole("rowheader");
  const { size, complexity, maturity, readiness } = detail.dimensions;
  await expect(scores).toHaveText([size, complexity, maturity, readiness]);
  await expect(part(page, roadmap.plan.heading)).toContainText(roadmap.plan.summaryOnly);
  for (const { heading } of [roadmap.days, roadmap.measuring, roadmap.failing]) {
    await expect(part(page, heading)).toHaveCount(0);
  }
  const html = await page.content();
  for (const id of ORDER) expect(html).not.toContain(answerText(id, EXAMPLE[id]));
});

test("its parts add up to the need that it shows", async ({ page, request }) => {
  const { document, inBrowser } = await waysTo(request, EXAMPLE);
  await page.goto(inBrowser);
  const computed = part(page, detail.computed.heading);
  const { score } = document.recommendation.need;
  await computed.getByText(text(detail.computed.contributions, { score })).click();
  const lines = computed.getByRole("row").filter({ has: page.getByRole("rowheader") });
  const points = (await lines.getByRole("cell").filter({ hasText: /^\d+$/ }).allInnerTexts()).map(Number);
  const total = points.pop();
  expect(points.length).toBeGreaterThan(5);
  expect(points.reduce((sum, each) => sum + each, 0)).toBe(total);
  expect(total).toBe(score);
  await expect(
    page.getByRole("definition").getByText(text(result.need.score, { score }), { exact: true }),
  ).toBeVisible();
});

test("open questions widen the need to a range, and one of them is named as worth finding out", async ({
  page,
  request,
}) => {
  const { document, onServer } = await waysTo(request, exampleWith({ interfaces: "unknown", control: "unknown" }));
  const { lowest, highest } = document.recommendation.need;
  expect(lowest).toBeLessThan(highest);
  await page.goto(onServer);
  await expect(page.getByText(text(result.need.range, { low: lowest, high: highest }))).toBeVisible();
  await expect(part(page, detail.open.heading)).toContainText(detail.open.askNext);
});
