import type { APIRequestContext } from "@playwright/test";
import { mainHeading, part } from "./support/advice";
import { waysTo } from "./support/links";
import { EXAMPLE } from "./support/quick";
import { expect, test } from "./support/test";
import { words } from "./support/words";

const PAGES = ["/assess/quick", "/fr/assess/full", "/embed/assess/quick"];
/** What the scripts of Next begin with. */
const BEGINS = /\/turbopack-[^"]*\.js/;

const sharedResult = async (request: APIRequestContext) => (await waysTo(request, EXAMPLE)).asSummary;

for (const path of [...PAGES, "/r", "/fr/r"])
  test(`${path} is shown before any script of Next runs, with one of them on its way`, async ({ request }) => {
    const html = await (await request.get(path)).text();
    const asked = [...html.matchAll(/<(?:script|link)[^>]*\.js"[^>]*>/g)].map(([tag]) => tag);
    // Old browsers alone ask for what has this mark.
    expect(asked.filter((tag) => !tag.includes("noModule"))).toEqual([expect.stringContaining('rel="preload"')]);
  });

for (const path of PAGES)
  test(`${path} works once its scripts are there`, async ({ page }) => {
    await page.goto(path);
    await page.locator('main a[href^="#"]').last().click();
    await expect(mainHeading(page)).toBeFocused();
  });

test("a shared result can be read before what its scripts begin with is asked for, and works with them", async ({
  page,
  request,
}) => {
  const path = await sharedResult(request);
  expect(await (await request.get(path)).text()).not.toMatch(BEGINS);
  await page.goto(path);
  const { more, heading } = words.site.share;
  await part(page, heading).getByText(more.qr, { exact: true }).click();
  await expect(part(page, heading).getByRole("img", { name: more.qrName })).toBeVisible();
});

for (const of of ["the wizard", "a shared result"])
  test(`in a tab in the background the scripts of ${of} do not wait for the first paint, and run once`, async ({
    page,
    request,
  }) => {
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
    await page.goto(of === "the wizard" ? "/assess/quick" : await sharedResult(request));
    const count = () => page.locator('script[src*="turbopack"]').count();
    await expect.poll(count).toBe(1);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1_200)));
    expect(await count()).toBe(1);
  });
