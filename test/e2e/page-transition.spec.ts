import type { Page } from "@playwright/test";
import { mainHeading } from "./support/advice";
import { expect, test } from "./support/test";
import { words } from "./support/words";

/** Goes from the landing page to the method, and tells whether one faded into the other. */
async function fades(page: Page): Promise<boolean> {
  await page.addInitScript(() => {
    addEventListener("pagereveal", (event) =>
      Object.assign(window, { fades: Reflect.get(event, "viewTransition") !== null }),
    );
  });
  await page.goto("/");
  await page.getByRole("link", { name: words.site.nav.method }).first().click();
  await expect(mainHeading(page)).toHaveText(words.method.pages.overview.title);
  // A page is told when it is about to be painted, which may be after it can be read.
  await page.waitForFunction(() => "fades" in window);
  return page.evaluate(() => Reflect.get(window, "fades"));
}

test("one page fades into the next", async ({ page }) => {
  expect(await fades(page)).toBe(true);
});

test("nothing fades for readers who want no motion", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  expect(await fades(page)).toBe(false);
});
