import type { Page } from "@playwright/test";
import { headingNow, mainHeading, part } from "./support/advice";
import { tabTo } from "./support/keys";
import { waysTo } from "./support/links";
import { EXAMPLE, SECOND } from "./support/quick";
import { expect, test } from "./support/test";
import { openQuestion } from "./support/walk";
import { words } from "./support/words";

/** Goes to the skip link and follows it; the page has to stay, and the next stop has to be inside the content. */
async function skip(page: Page): Promise<void> {
  const heading = await headingNow(page);
  const link = page.getByRole("link", { name: words.site.skip });
  await expect(link).not.toBeInViewport();
  await tabTo(page, link, "Shift+Tab");
  await expect(link).toBeInViewport({ ratio: 1 });
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("main").locator(":focus")).toBeVisible();
  await expect(mainHeading(page)).toHaveText(heading);
}

test("leads to the content of a page", async ({ page }) => {
  for (const path of ["/", "/method", "/learn/types", "/assess/quick"]) {
    await page.goto(path);
    await skip(page);
  }
});

test("leads to the content of a question, not to the start of the check", async ({ page }) => {
  await openQuestion(page, SECOND);
  await skip(page);
});

test("leads to the content of a private result, which stays", async ({ page, request }) => {
  const { inBrowser } = await waysTo(request, EXAMPLE);
  await page.goto(inBrowser);
  await expect(part(page, words.site.share.heading)).toBeVisible();
  await skip(page);
});

test("leads to the content of a shared result", async ({ page, request }) => {
  const { asSummary } = await waysTo(request, EXAMPLE);
  await page.goto(asSummary);
  await skip(page);
});
