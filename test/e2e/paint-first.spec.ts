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
