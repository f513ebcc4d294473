import { expectNoSideways } from "./support/layout";
import { waysTo } from "./support/links";
import { EXAMPLE, exampleWith } from "./support/quick";
import { GROWING, openTeam, perPost, teamPart } from "./support/team";
import { expect, test } from "./support/test";
import { words } from "./support/words";

const { team } = words;
const { cost } = team;

test("the chart is a nested list from the sponsor down, and one person has none", async ({ page, request }) => {
  await openTeam(page, (await waysTo(request, exampleWith({ ...GROWING, means: "team" }))).inBrowser);
  const chart = teamPart(page).getByRole("figure");
  const sponsor = chart.getByRole("listitem").filter({ hasText: team.roles.sponsor.name });
  const head = sponsor.getByRole("listitem").filter({ hasText: team.roles.head.name });
  await expect(head.getByRole("listitem").filter({ hasText: team.roles.analyst.name }).first()).toBeVisible();
  await openTeam(page, (await waysTo(request, exampleWith({ ...GROWING, means: "hours" }))).inBrowser);
  await expect(teamPart(page).getByText(team.chart.single)).toBeVisible();
  await expect(teamPart(page).getByRole("figure")).toHaveCount(0);
});

test("a summary shows the start of the team and says nothing of what it does not know", async ({ page, request }) => {
  await page.goto((await waysTo(request, GROWING)).asSummary);
  await expect(teamPart(page).getByRole("table", { name: team.phases.caption })).toBeVisible();
  for (const heading of [team.place.heading, team.curves.heading]) {
    await expect(teamPart(page).getByRole("heading", { name: heading })).toHaveCount(0);
  }
});

test("nothing of it has to be scrolled sideways on a small phone", async ({ page, request }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await openTeam(page, (await waysTo(request, exampleWith({ ...GROWING, means: "team" }))).inBrowser);
  await perPost(page).fill("1,250,000");
  for (const fold of await teamPart(page).locator("summary").all()) await fold.click();
  for (const table of await teamPart(page).locator("table, ul").all()) {
    const box = await table.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
  }
  await expectNoSideways(page);
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("it says how to compute the cost by hand", async ({ page, request }) => {
    await page.goto((await waysTo(request, EXAMPLE)).onServer);
    await expect(teamPart(page).getByText(cost.formula)).toBeVisible();
    await expect(teamPart(page).getByRole("textbox")).toHaveCount(0);
  });
});
