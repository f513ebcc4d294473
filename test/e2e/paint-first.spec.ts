import { mainHeading } from "./support/advice";
import { expect, test } from "./support/test";

const PAGES = ["/assess/quick", "/fr/assess/full", "/embed/assess/quick"];

for (const path of PAGES) {
  test(`${path} can be read before any script is asked for, and works with them`, async ({ page, request }) => {
    const html = await (await request.get(path)).text();
    const asked = [...html.matchAll(/<(?:script|link)[^>]*\.js"[^>]*>/g)].map(([tag]) => tag);
    // Old browsers alone ask for what has this mark.
    expect(asked.filter((tag) => !tag.includes("noModule"))).toEqual([]);
    await page.goto(path);
    await page.locator('main a[href^="#"]').last().click();
    await expect(mainHeading(page)).toBeFocused();
  });
}

test("in a tab in the background the scripts do not wait for the first paint, and run once", async ({ page }) => {
  await page.addInitScript(() => {
    // The tab is shown, and painted, a second after it was opened.
    class Late {
      timer = 0;
      constructor(readonly paint: () => void) {}
      observe() {
        this.timer = window.setTimeout(this.paint, 1_000);
      }
      disconnect() {
        window.clearTimeout(this.timer);
      }
    }
    Object.assign(window, { PerformanceObserver: Late });
  });
  await page.goto("/assess/quick");
  const count = () => page.locator('script[src*="turbopack"]').count();
  await expect.poll(count).toBe(1);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1_200)));
  expect(await count()).toBe(1);
});
