import type { Locator, Page } from "@playwright/test";
import { part } from "./support/advice";
import { expectOutline, tabTo } from "./support/keys";
import { waysTo } from "./support/links";
import { EXAMPLE, exampleWith } from "./support/quick";
import { expect, test } from "./support/test";
import { recordTraffic, tells } from "./support/traffic";
import { text, words } from "./support/words";

const { team } = words;
const { cost } = team;

/** An organisation whose office begins small and grows. */
const GROWING = exampleWith({ people: "250-599", projects: "41-100", shape: "shared", means: "one-post" });

/** One whose office keeps a pool of project managers. */
const POOLED = exampleWith({
  people: "250-599",
  projects: "41-100",
  managers: "central",
  rules: "asked-for",
  means: "team",
});

const section = (page: Page) => part(page, team.heading);
const perPost = (page: Page) => section(page).getByRole("textbox", { name: cost.perPost.label });
const spend = (page: Page) => section(page).getByRole("textbox", { name: cost.spend.label });
const currency = (page: Page) => section(page).getByRole("combobox", { name: cost.currency.label });
const figures = (page: Page) => section(page).getByRole("table", { name: /^At / });
const stored = (page: Page) => page.evaluate(() => localStorage.getItem("pmo-fit:cost"));

/** Opens the result in the browser, where the figures are asked for. */
async function openResult(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(perPost(page)).toBeVisible();
}

async function sumUp(table: Locator): Promise<string[]> {
  return (await table.getByRole("row").allInnerTexts()).map((row) => row.replace(/\s+/g, " "));
}

test("the cost of a post gives the cost of the office and what has to be saved", async ({ page, request }) => {
  const { document, inBrowser } = await waysTo(request, GROWING);
  const [first, ...later] = document.recommendation.team?.phases ?? [];
  await openResult(page, inBrowser);
  await expect(section(page).getByText(cost.waiting)).toBeVisible();
  await expect(figures(page)).toHaveCount(0);
  await perPost(page).fill("100,000");
  await currency(page).selectOption("EUR");
  await spend(page).fill("20m");
  const rows = await sumUp(figures(page));
  expect(rows).toHaveLength(1 + 1 + later.length);
  const share = (posts = 0) => `${Math.round((100 * posts * 100_000) / 20_000_000)}%`;
  for (const [index, phase] of [first, ...later].entries()) {
    expect(rows[index + 1]).toContain(`€${((phase?.fte.likely ?? 0) * 100_000).toLocaleString("en")}`);
    expect(rows[index + 1]).toContain(share(phase?.fte.likely));
  }
  const last = later.at(-1)?.fte.likely;
  const posts = text(team.posts, { count: last ?? 0 });
  const said = text(cost.sum.spend, { posts, amount: share(last), pool: "without" });
  await expect(section(page).getByRole("status")).toHaveText(said);
});

test("the project managers of a pool are left out until they are included, and then what has to be saved follows", async ({
  page,
  request,
}) => {
  const { document, inBrowser } = await waysTo(request, exampleWith(POOLED));
  const { pool, phases, fte } = document.recommendation.team ?? {};
  const [low, likely, high] = [pool?.low ?? 0, pool?.likely ?? 0, pool?.high ?? 0];
  expect(likely).toBeGreaterThan(0);
  await openResult(page, inBrowser);
  await expect(
    section(page).getByText(text(cost.pool.apart, { range: text(team.range, { low, high }) })),
  ).toBeVisible();
  await perPost(page).fill("100,000");
  await spend(page).fill("100m");
  const include = section(page).getByRole("checkbox", { name: cost.pool.include });
  await expect(include).not.toBeChecked();
  const office = phases?.at(-1)?.fte.likely ?? fte?.likely ?? 0;
  const pattern = (posts: number) => text(team.posts, { count: posts });
  await expect(section(page).getByRole("status")).toContainText(pattern(office));
  await include.check();
  await expect(section(page).getByRole("status")).toContainText(pattern(office + likely));
  await expect(figures(page)).toContainText(`${((office + likely) * 100_000).toLocaleString("en")}`);
});

test("without a spend it counts by project", async ({ page, request }) => {
  await openResult(page, (await waysTo(request, GROWING)).inBrowser);
  await perPost(page).fill("90000");
  await expect(figures(page).getByRole("columnheader", { name: cost.saved.project })).toBeVisible();
});

test("figures outlast a reload, go nowhere else, and can be deleted", async ({ page, context, request }) => {
  const { inBrowser } = await waysTo(request, GROWING);
  const traffic = recordTraffic(context);
  await openResult(page, inBrowser);
  await perPost(page).fill("123456");
  await currency(page).selectOption("CHF");
  await spend(page).fill("98765432");
  const links = await page.getByRole("link").evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
  const fields = await page
    .getByRole("textbox")
    .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
  for (const secret of ["123456", "98765432"]) {
    expect([...links, ...fields.filter((value) => value.includes("/"))].filter((one) => one.includes(secret))).toEqual(
      [],
    );
    expect(page.url()).not.toContain(secret);
  }
  await page.reload();
  await expect(perPost(page)).toHaveValue("123456");
  await expect(currency(page)).toHaveValue("CHF");
  await expect(spend(page)).toHaveValue("98765432");
  await expect(figures(page)).toBeVisible();
  const sent = await traffic.sent();
  expect(sent.length).toBeGreaterThan(5);
  for (const secret of ["123456", "98765432", "CHF"]) expect(sent.filter((one) => tells(one, secret))).toEqual([]);

  await section(page).getByRole("button", { name: cost.forget }).click();
  await expect(perPost(page)).toHaveValue("");
  await expect(section(page).getByRole("status")).toHaveText(cost.forgotten);
  expect(await stored(page)).toBeNull();
});

test("what cannot be read is said at its field once it is left, and nothing that was written is lost", async ({
  page,
  request,
}) => {
  await openResult(page, (await waysTo(request, GROWING)).inBrowser);
  for (const [written, problem] of [
    ["a lot", cost.problems.unreadable],
    ["80", cost.problems["too-small"]],
    ["9".repeat(30), cost.problems["too-large"]],
  ] as const) {
    await perPost(page).fill(written);
    await perPost(page).blur();
    await expect(perPost(page)).toHaveAccessibleDescription(`${cost.perPost.hint} ${problem}`);
    await expect(perPost(page)).toHaveAttribute("aria-invalid", "true");
    await expect(perPost(page)).toHaveValue(written);
    await expect(figures(page)).toHaveCount(0);
  }
  await perPost(page).fill("80,000");
  await expect(perPost(page)).toHaveAccessibleDescription(cost.perPost.hint);
  await expect(figures(page)).toBeVisible();
  await spend(page).fill("1000");
  await expect(section(page).getByRole("status")).toHaveText(cost.tooDear);
  // The largest that can be meant still fits its place.
  await perPost(page).fill("999,999,999,999");
  expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBeLessThanOrEqual(
    await page.evaluate(() => window.innerWidth),
  );
});

test("works where the browser stores nothing, or something else stands in its place", async ({ page, request }) => {
  const { inBrowser } = await waysTo(request, GROWING);
  await page.addInitScript(() => localStorage.setItem("pmo-fit:cost", '{"perPost":7,"currency":"<b>","spend":[]}'));
  await openResult(page, inBrowser);
  await expect(perPost(page)).toHaveValue("");
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("Access is denied for this document.", "SecurityError");
      },
    });
  });
  await page.reload();
  await expect(perPost(page)).toBeVisible();
  await perPost(page).fill("80k");
  await expect(figures(page)).toBeVisible();
});

test("deleting everything in the wizard deletes the figures too", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("pmo-fit:cost", '{"perPost":"80000"}'));
  await page.goto("/assess/quick#check");
  await page.getByRole("button", { name: words.wizard.start.delete }).click();
  await page.getByRole("dialog").getByRole("button", { name: words.wizard.restart.confirm }).click();
  await expect.poll(() => stored(page)).toBeNull();
});

test("the figures are put in by keyboard alone", async ({ page, request }) => {
  await openResult(page, (await waysTo(request, GROWING)).inBrowser);
  await section(page).locator("summary").last().focus();
  await tabTo(page, perPost(page));
  await expectOutline(perPost(page));
  await page.keyboard.type("80000");
  await tabTo(page, currency(page));
  await page.keyboard.type("GBP");
  await tabTo(page, spend(page));
  await page.keyboard.type("5m");
  await expect(figures(page)).toContainText("£");
  await tabTo(page, section(page).getByRole("button", { name: cost.forget }));
  await page.keyboard.press("Enter");
  await expect(figures(page)).toHaveCount(0);
});

test("the chart is a nested list from the sponsor down, and one person has none", async ({ page, request }) => {
  await openResult(page, (await waysTo(request, exampleWith({ ...GROWING, means: "team" }))).inBrowser);
  const chart = section(page).getByRole("figure");
  const sponsor = chart.getByRole("listitem").filter({ hasText: team.roles.sponsor.name });
  const head = sponsor.getByRole("listitem").filter({ hasText: team.roles.head.name });
  await expect(head.getByRole("listitem").filter({ hasText: team.roles.analyst.name }).first()).toBeVisible();
  await openResult(page, (await waysTo(request, exampleWith({ ...GROWING, means: "hours" }))).inBrowser);
  await expect(section(page).getByText(team.chart.single)).toBeVisible();
  await expect(section(page).getByRole("figure")).toHaveCount(0);
});

test("a summary shows the start of the team and says nothing of what it does not know", async ({ page, request }) => {
  await page.goto((await waysTo(request, GROWING)).asSummary);
  await expect(section(page).getByRole("table", { name: team.phases.caption })).toBeVisible();
  for (const heading of [team.place.heading, team.curves.heading]) {
    await expect(section(page).getByRole("heading", { name: heading })).toHaveCount(0);
  }
});

test("nothing of it has to be scrolled sideways on a small phone", async ({ page, request }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await openResult(page, (await waysTo(request, exampleWith({ ...GROWING, means: "team" }))).inBrowser);
  await perPost(page).fill("1,250,000");
  for (const fold of await section(page).locator("summary").all()) await fold.click();
  for (const table of await section(page).locator("table, ul").all()) {
    const box = await table.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
  }
  expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBeLessThanOrEqual(320);
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("it says how to compute the cost by hand", async ({ page, request }) => {
    await page.goto((await waysTo(request, EXAMPLE)).onServer);
    await expect(section(page).getByText(cost.formula)).toBeVisible();
    await expect(section(page).getByRole("textbox")).toHaveCount(0);
  });
});
