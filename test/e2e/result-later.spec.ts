import type { Page } from "@playwright/test";
import { expectAdvice, part } from "./support/advice";
import { assess, waysTo } from "./support/links";
import { EXAMPLE } from "./support/quick";
import { expect, test } from "./support/test";
import { words } from "./support/words";

const { result } = words;
const failure = (page: Page) => page.getByRole("alert").filter({ hasText: result.later.failed });
const WORDS = "**/*-words/*";

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

test.describe("for a reader who does nothing", () => {
  test.use({ isReading: false });

  test("the answer stands alone, and the rest comes when asked for, with the focus", async ({ page, request }) => {
    const { document: advice, inBrowser } = await waysTo(request, EXAMPLE);
    await page.addInitScript(pressAtOnce, result.later.show);
    await page.goto(inBrowser);
    await expect(part(page, result.reasons.heading).getByRole("listitem").first()).toBeVisible();
    await expect.poll(() => page.evaluate(() => Reflect.get(window, "askedBefore"))).toEqual([]);
    await expectAdvice(page, advice);
    await expect(page.locator(":focus").getByRole("heading").first()).toBeVisible();
  });

  test("the rest comes by itself after a while, so that the browser's menu prints all of it", async ({
    page,
    request,
  }) => {
    const { inBrowser } = await waysTo(request, EXAMPLE);
    await page.goto(inBrowser);
    await expect(page.getByRole("button", { name: result.later.show })).toBeVisible();
    await expect(page.getByRole("heading", { name: words.detail.computed.heading })).toBeAttached();
  });

  test("what is printed sooner says on paper that something is missing, and shows no button", async ({
    page,
    request,
  }) => {
    const { inBrowser } = await waysTo(request, EXAMPLE);
    await page.route(WORDS, () => {});
    await page.emulateMedia({ media: "print" });
    await page.goto(inBrowser);
    await expect(page.getByText(result.later.printed)).toBeVisible();
    for (const words of [result.later.show, result.later.coming]) await expect(page.getByText(words)).toBeHidden();
    await page.emulateMedia({ media: "screen" });
    await expect(page.getByText(result.later.printed)).toBeHidden();
  });

  test("nothing is offered without a verdict, where no advice follows", async ({ page, request }) => {
    const { links } = await assess(request, { people: "10-29" });
    await page.goto(links.answers, { waitUntil: "networkidle" });
    await expect(page.getByRole("heading", { name: result.insufficient.headline })).toBeVisible();
    await expect(page.getByRole("button", { name: result.later.show })).toHaveCount(0);
  });
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

/** Presses a button soon after it is there, and notes which words were asked for until then. */
function pressAtOnce(name: string): void {
  const observer = new MutationObserver(() => {
    const button = [...document.querySelectorAll("button")].find(({ textContent }) => textContent === name);
    if (!button) return;
    observer.disconnect();
    setTimeout(() => {
      const asked = performance.getEntriesByType("resource").map((each) => each.name);
      Object.assign(window, { askedBefore: asked.filter((url) => url.includes("-words/")) });
      button.click();
    }, 500);
  });
  observer.observe(document, { childList: true, subtree: true });
}
