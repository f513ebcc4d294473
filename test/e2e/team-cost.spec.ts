import type { Locator, Page } from "@playwright/test";
import { BLOCKED } from "./support/blocked-storage";
import { enterOn, expectOutline, tabTo } from "./support/keys";
import { expectNoSideways } from "./support/layout";
import { waysTo } from "./support/links";
import { exampleWith } from "./support/quick";
import { GROWING, openTeam, perPost, teamPart } from "./support/team";
import { expect, test } from "./support/test";
import { recordTraffic, tells } from "./support/traffic";
import { askToDelete, confirmDeletion } from "./support/wizard-start";
import { text, words } from "./support/words";

const { team } = words;
const { cost } = team;

/** One whose office keeps a pool of project managers. */
const POOLED = exampleWith({
  people: "250-599",
  projects: "41-100",
  managers: "central",
  rules: "asked-for",
  means: "team",
});

const spend = (page: Page) => teamPart(page).getByRole("textbox", { name: cost.spend.label });
const currency = (page: Page) => teamPart(page).getByRole("combobox", { name: cost.currency.label });
const figures = (page: Page) => teamPart(page).getByRole("table", { name: /^At / });
const stored = (page: Page) => page.evaluate(() => localStorage.getItem("pmo-fit:cost"));

async function sumUp(table: Locator): Promise<string[]> {
  return (await table.getByRole("row").allInnerTexts()).map((row) => row.replace(/\s+/g, " "));
}

test("the cost of a post gives the cost of the office and what has to be saved", async ({ page, request }) => {
  const { document, inBrowser } = await waysTo(request, GROWING);
  const [first, ...later] = document.recommendation.team?.phases ?? [];
  await openTeam(page, inBrowser);
  await expect(teamPart(page).getByText(cost.waiting)).toBeVisible();
  await expect(figures(page)).toHaveCount(0);
  await perPost(page).fill("100,000");
  await currency(page).scrollIntoViewIfNeeded();
  await expect(currency(page).getByRole("option", { name: "EUR Euro" })).toBeAttached();
  await currency(page).selectOption("EUR");
  await spend(page).fill("10m");
  const rows = await sumUp(figures(page));
  expect(rows).toHaveLength(1 + 1 + later.length);
  const share = (posts = 0) => `${Math.round((100 * posts * 100_000) / 10_000_000)}%`;
  for (const [index, phase] of [first, ...later].entries()) {
    expect(rows[index + 1]).toContain(`€${((phase?.fte.likely ?? 0) * 100_000).toLocaleString("en")}`);
    expect(rows[index + 1]).toContain(share(phase?.fte.likely));
  }
  const last = later.at(-1)?.fte.likely;
  const posts = text(team.posts, { count: last ?? 0 });
  const said = text(cost.sum.spend, { posts, amount: share(last), pool: "without" });
  await expect(teamPart(page).getByRole("status")).toHaveText(said);
});

test("the project managers of a pool are left out until they are included, and then what has to be saved follows", async ({
  page,
  request,
}) => {
  const { document, inBrowser } = await waysTo(request, POOLED);
  const { pool, phases, fte } = document.recommendation.team ?? {};
  const [low, likely, high] = [pool?.low ?? 0, pool?.likely ?? 0, pool?.high ?? 0];
  expect(likely).toBeGreaterThan(0);
  await openTeam(page, inBrowser);
  await expect(
    teamPart(page).getByText(text(cost.pool.apart, { range: text(team.range, { low, high }) })),
  ).toBeVisible();
  await perPost(page).fill("100,000");
  await spend(page).fill("100m");
  const include = teamPart(page).getByRole("checkbox", { name: cost.pool.include });
  await expect(include).not.toBeChecked();
  const office = phases?.at(-1)?.fte.likely ?? fte?.likely ?? 0;
  const pattern = (posts: number) => text(team.posts, { count: posts });
  await expect(teamPart(page).getByRole("status")).toContainText(pattern(office));
  await include.check();
  await expect(teamPart(page).getByRole("status")).toContainText(pattern(office + likely));
  await expect(figures(page)).toContainText(`${((office + likely) * 100_000).toLocaleString("en")}`);
});

test("without a spend it counts by project", async ({ page, request }) => {
  await openTeam(page, (await waysTo(request, GROWING)).inBrowser);
  await perPost(page).fill("90000");
  await expect(figures(page).getByRole("columnheader", { name: cost.saved.project })).toBeVisible();
});

test("figures outlast a reload, go nowhere else, and can be deleted", async ({ page, context, request }) => {
  const { inBrowser } = await waysTo(request, GROWING);
  const traffic = recordTraffic(context);
  await openTeam(page, inBrowser);
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

  await teamPart(page).getByRole("button", { name: cost.forget }).click();
  await expect(perPost(page)).toHaveValue("");
  await expect(teamPart(page).getByRole("status")).toHaveText(cost.forgotten);
  expect(await stored(page)).toBeNull();
});

test("what cannot be read is said at its field once it is left, and nothing that was written is lost", async ({
  page,
  request,
}) => {
  await openTeam(page, (await waysTo(request, GROWING)).inBrowser);
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
  await expect(teamPart(page).getByRole("status")).toHaveText(cost.tooDear);
  // The largest that can be meant still fits its place.
  await perPost(page).fill("999,999,999,999");
  await expectNoSideways(page);
});

test("works where the browser stores nothing, or something else stands in its place", async ({ page, request }) => {
  const { inBrowser } = await waysTo(request, GROWING);
  await page.addInitScript(() => localStorage.setItem("pmo-fit:cost", '{"perPost":7,"currency":"<b>","spend":[]}'));
  await openTeam(page, inBrowser);
  await expect(perPost(page)).toHaveValue("");
  await page.addInitScript(BLOCKED["is not there at all"]);
  await page.reload();
  await expect(perPost(page)).toBeVisible();
  await perPost(page).fill("80k");
  await expect(figures(page)).toBeVisible();
});

test("deleting everything in the wizard deletes the figures too", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("pmo-fit:cost", '{"perPost":"80000"}'));
  await page.goto("/assess/quick#check");
  await askToDelete(page);
  await confirmDeletion(page);
  await expect.poll(() => stored(page)).toBeNull();
});

test("the figures are put in by keyboard alone", async ({ page, request }) => {
  await openTeam(page, (await waysTo(request, GROWING)).inBrowser);
  await teamPart(page).locator("summary").last().focus();
  await tabTo(page, perPost(page));
  await expectOutline(perPost(page));
  await page.keyboard.type("80000");
  await tabTo(page, currency(page));
  await page.keyboard.type("GBP");
  await tabTo(page, spend(page));
  await page.keyboard.type("5m");
  await expect(figures(page)).toContainText("£");
  await enterOn(page, teamPart(page).getByRole("button", { name: cost.forget }));
  await expect(figures(page)).toHaveCount(0);
});
