import type { Page } from "@playwright/test";
import { expectAdvice, part } from "./support/advice";
import { waysTo } from "./support/links";
import { EXAMPLE } from "./support/quick";
import { expect, test } from "./support/test";
import { words } from "./support/words";

const { result } = words;
const failure = (page: Page) => page.getByRole("alert").filter({ hasText: result.later.failed });
const WORDS = "**/detail-words";

test.use({ isCutOff: true });

test("the answer stands while the rest is on its way, and the rest can be asked for again", async ({
  page,
  request,
  press,
}) => {
  const { document, inBrowser } = await waysTo(request, EXAMPLE);
  await page.route(WORDS, (route) => route.abort());
  await page.goto(inBrowser);
  await expect(part(page, result.reasons.heading).getByRole("listitem").first()).toBeVisible();
  await expect(failure(page)).toBeVisible();
  await page.unroute(WORDS);
  await press(page.getByRole("button", { name: result.later.again }));
  await expectAdvice(page, document);
  await expect(failure(page)).toHaveCount(0);
});

test("a summary that cannot be read without the network is read once it is back", async ({ page, request, press }) => {
  const { document, summaryCode } = await waysTo(request, EXAMPLE);
  await page.goto("/r");
  await expect(page.getByText(words.site.private.empty)).toBeVisible();
  await page.context().setOffline(true);
  await page.evaluate((code) => {
    window.location.hash = code;
  }, summaryCode);
  await expect(failure(page)).toBeVisible();
  await page.context().setOffline(false);
  await press(page.getByRole("button", { name: result.later.again }));
  await expectAdvice(page, document);
});
