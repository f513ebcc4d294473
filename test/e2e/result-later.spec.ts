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
    const asked: string[] = [];
    page.on("request", (each) => asked.push(each.url()));
    await page.goto(inBrowser, { waitUntil: "networkidle" });
    await expect(part(page, result.reasons.heading).getByRole("listitem").first()).toBeVisible();
    expect(asked.filter((url) => url.includes("-words/"))).toEqual([]);
    await page.getByRole("button", { name: result.later.show }).evaluate((button: HTMLElement) => button.click());
    await expectAdvice(page, advice);
    await expect(page.locator(":focus").getByRole("heading").first()).toBeVisible();
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
