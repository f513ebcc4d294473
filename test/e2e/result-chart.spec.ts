import type { Page } from "@playwright/test";
import { part } from "./support/advice";
import { waysTo } from "./support/links";
import { EXAMPLE } from "./support/quick";
import { expect, test } from "./support/test";
import { words } from "./support/words";

const { dimensions } = words.detail;

/** The name that Chart.js gives to its own property on a canvas; it survives minification. */
const CHART_LIBRARY = "$chartjs";

function chart(page: Page) {
  return part(page, dimensions.heading).getByRole("img");
}

test.describe("the chart of scores", () => {
  test("loads its library only when it comes near", async ({ page, request }) => {
    const scripts: Promise<string>[] = [];
    page.on("response", (response) => {
      if (response.request().resourceType() === "script") scripts.push(response.text());
    });
    const isLoaded = async () => (await Promise.all(scripts)).some((script) => script.includes(CHART_LIBRARY));
    await page.goto((await waysTo(request, EXAMPLE)).inBrowser, { waitUntil: "networkidle" });
    await expect(chart(page)).toBeAttached();
    expect(scripts.length).toBeGreaterThan(0);
    expect(await isLoaded(), "library on a page whose chart is far away").toBe(false);
    await chart(page).scrollIntoViewIfNeeded();
    await expect.poll(isLoaded, "library on a page whose chart is in view").toBe(true);
  });

  test("draws, and has a name and a takeaway", async ({ page, request }) => {
    await page.goto((await waysTo(request, EXAMPLE)).inBrowser);
    await expect(chart(page)).toHaveAccessibleName(/\d/);
    await expect(chart(page).locator("xpath=self::canvas")).toBeAttached();
    const figure = part(page, dimensions.heading).getByRole("figure");
    await expect(figure.locator("figcaption")).toHaveText(/\S/);
    await chart(page).scrollIntoViewIfNeeded();
    await expect.poll(() => chart(page).evaluate(hasInk)).toBe(true);
  });

  test("stands beside a table of the same scores, which unfolds", async ({ page, request, press }) => {
    const { document, onServer } = await waysTo(request, EXAMPLE);
    await page.goto(onServer);
    const area = part(page, dimensions.heading);
    const rows = area.getByRole("row").filter({ has: page.getByRole("cell") });
    await expect(rows).toHaveCount(0);
    await press(area.locator("details > summary"));
    const { size, complexity, maturity, readiness, dimensions: each } = document.profile;
    await expect(rows).toHaveCount(4 + each.length);
    const levels = [size, complexity, maturity, readiness, ...each].map(({ level }) => Math.round(level * 10) / 10);
    const shown = (await rows.getByRole("cell").allInnerTexts()).map(Number);
    expect(shown.sort()).toEqual(levels.sort());
  });

  test("is drawn again in the colours of the page when they change", async ({ page, request }) => {
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    await page.goto((await waysTo(request, EXAMPLE)).inBrowser);
    await chart(page).scrollIntoViewIfNeeded();
    await expect.poll(() => chart(page).evaluate(hasInk)).toBe(true);
    const light = await chart(page).evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
    await page.emulateMedia({ colorScheme: "dark" });
    await expect.poll(() => chart(page).evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL())).not.toBe(light);
  });
});

/** True once anything is drawn on a canvas. */
function hasInk(element: Element): boolean {
  const canvas = element as HTMLCanvasElement;
  const pixels = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
  return pixels.some((value) => value > 0);
}
