import type { Page } from "@playwright/test";
import { part } from "./support/advice";
import { hasInk } from "./support/canvas";
import { waysTo } from "./support/links";
import { EXAMPLE } from "./support/quick";
import { expect, test } from "./support/test";
import { words } from "./support/words";

const { dimensions, radar } = words.detail;

/** The name that Chart.js gives to its own property on a canvas; it survives minification. */
const CHART_LIBRARY = "$chartjs";

const area = (page: Page) => part(page, dimensions.heading);
const bars = (page: Page) => area(page).getByRole("img").first();
const fold = (page: Page) => area(page).getByText(radar.heading);
const canvas = (page: Page) => area(page).locator("canvas");

test.describe("the chart of scores", () => {
  test("shows each score as long as it is, with a name and a takeaway", async ({ page, request }) => {
    const { document, inBrowser } = await waysTo(request, EXAMPLE);
    await page.goto(inBrowser);
    await expect(bars(page)).toHaveAccessibleName(/\d/);
    await expect(area(page).getByRole("figure").locator("figcaption")).toHaveText(/\S/);
    const { size, complexity, maturity, readiness, dimensions: each } = document.profile;
    const drawn = await bars(page)
      .locator("[style*='inline-size']")
      .evaluateAll((all) => all.map((one) => 1 + (4 * one.clientWidth) / (one.parentElement?.clientWidth ?? 1)));
    const levels = [size, complexity, maturity, readiness, ...each].map(({ level }) => level).sort();
    expect(drawn).toHaveLength(levels.length);
    for (const [place, level] of drawn.sort().entries()) expect(level).toBeCloseTo(levels[place] as number, 0);
  });

  test("stands beside a table of the same scores, which unfolds", async ({ page, request, press }) => {
    const { document, onServer } = await waysTo(request, EXAMPLE);
    await page.goto(onServer);
    const called = document.recommendation.practice.map(({ target }) => target);
    const rows = area(page)
      .getByRole("row")
      .filter({ has: page.getByRole("cell") });
    await expect(rows).toHaveCount(0);
    await press(area(page).getByText(dimensions.table));
    const { size, complexity, maturity, readiness, dimensions: each } = document.profile;
    await expect(rows).toHaveCount(4 + each.length);
    const levels = [size, complexity, maturity, readiness, ...each].map(({ level }) => Math.round(level * 10) / 10);
    const column = async (place: number) =>
      (await rows.locator(`td:nth-of-type(${place})`).allInnerTexts()).filter(Boolean).map(Number);
    expect((await column(1)).sort()).toEqual(levels.sort());
    expect((await column(2)).sort()).toEqual([maturity.target, ...called].sort());
  });
});

test.describe("the radar of practice", () => {
  test("loads its library only when it is unfolded, and draws", async ({ page, request, press }) => {
    const scripts: Promise<string>[] = [];
    page.on("response", (response) => {
      if (response.request().resourceType() === "script") scripts.push(response.text());
    });
    const isLoaded = async () => (await Promise.all(scripts)).some((script) => script.includes(CHART_LIBRARY));
    await page.goto((await waysTo(request, EXAMPLE)).inBrowser, { waitUntil: "networkidle" });
    await bars(page).scrollIntoViewIfNeeded();
    await page.waitForLoadState("networkidle");
    expect(scripts.length).toBeGreaterThan(0);
    expect(await isLoaded(), "library where nobody asked for the radar").toBe(false);
    await press(fold(page));
    await expect.poll(isLoaded, "library where the radar is in view").toBe(true);
    await expect(canvas(page)).toHaveAccessibleName(/\d/);
    await expect.poll(() => canvas(page).evaluate(hasInk)).toBe(true);
  });

  test("is drawn again in the colours of the page when they change", async ({ page, request, press }) => {
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    await page.goto((await waysTo(request, EXAMPLE)).inBrowser);
    await press(fold(page));
    await expect.poll(() => canvas(page).evaluate(hasInk)).toBe(true);
    const picture = () => canvas(page).evaluate((one: HTMLCanvasElement) => one.toDataURL());
    const light = await picture();
    await page.emulateMedia({ colorScheme: "dark" });
    await expect.poll(picture).not.toBe(light);
  });
});
