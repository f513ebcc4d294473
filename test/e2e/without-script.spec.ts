import { expectAdvice, mainHeading, part } from "./support/advice";
import { waysTo } from "./support/links";
import { answerText, EXAMPLE, ORDER, question, quickWords } from "./support/quick";
import { expect, test } from "./support/test";
import { text, words } from "./support/words";

const { detail, method, own, result, site, team, wizard } = words;

test.use({ javaScriptEnabled: false });

test("the landing page reads well, and its example opens", async ({ page }) => {
  await page.goto("/");
  await expect(mainHeading(page)).toHaveText(site.landing.headline);
  await expect(page.getByRole("img")).toBeVisible();
  await page.getByRole("link", { name: site.landing.example }).first().click();
  await expect(part(page, result.reasons.heading)).toBeVisible();
});

test("the method page reads well", async ({ page }) => {
  await page.goto("/method");
  await expect(mainHeading(page)).toHaveText(method.pages.overview.title);
  await page.getByRole("navigation", { name: method.nav }).getByText(method.pages.questions.short).click();
  await expect(mainHeading(page)).toHaveText(method.pages.questions.title);
  await expect(page.getByRole("table").first()).toBeVisible();
  for (const id of ORDER) await expect(page.getByText(question(id).question).first()).toBeVisible();
});

test("the wizard leads to one plain page, and that to the same result", async ({ page, request }) => {
  await page.goto("/assess/quick");
  await expect(mainHeading(page)).toHaveText(quickWords.title);
  // Not by getByText, which skips what stands in <noscript>.
  await expect(page.locator("noscript > p")).toContainText(wizard.noScript);
  // Nothing is offered or promised that a script would do.
  await expect(page.getByRole("link", { name: wizard.start.begin, exact: true })).toHaveCount(0);
  await expect(page.getByText(wizard.start.points.stored)).toBeHidden();
  await page.getByRole("link", { name: wizard.noScriptLink }).click();
  for (const id of ORDER) {
    const group = page.getByRole("group", { name: question(id).question });
    await group.getByRole("radio", { name: answerText(id, EXAMPLE[id]), exact: true }).check();
  }
  await page.getByRole("button", { name: wizard.check.finish }).click();
  const { document, onServer } = await waysTo(request, EXAMPLE);
  await expect(page).toHaveURL(onServer);
  await expectAdvice(page, document);
});

test("a plain form left nearly empty leads to what is missing", async ({ page }) => {
  await page.goto("/assess/quick/answers?people=10-29&projects=no-such-option&nobody=asked");
  await expect(mainHeading(page)).toHaveText(result.insufficient.headline);
});

test("the server shows the whole result", async ({ page, request }) => {
  const { document, onServer } = await waysTo(request, EXAMPLE);
  await page.goto(onServer);
  await expectAdvice(page, document);
  for (const { heading } of [detail.dimensions, detail.types, team, detail.open, detail.computed]) {
    await expect(part(page, heading)).toBeVisible();
  }
  const { contributions } = document.explanation as NonNullable<typeof document.explanation>;
  const { score } = document.recommendation.need;
  await part(page, detail.computed.heading).getByText(text(detail.computed.contributions, { score })).click();
  for (const { question: id, answer } of contributions) {
    const row = page.getByRole("row").filter({ hasText: question(id).question });
    await expect(row).toContainText(answerText(id, answer));
  }
});

test("the scores are drawn as bars, and only what needs a script is left out", async ({ page, request }) => {
  await page.goto((await waysTo(request, EXAMPLE)).onServer);
  const area = part(page, detail.dimensions.heading);
  await expect(area.getByRole("img").first()).toBeVisible();
  await expect(area.locator("canvas")).toBeHidden();
  await expect(area.getByText(detail.radar.heading)).toBeHidden();
  await area.getByText(detail.dimensions.table).click();
  await expect(area.getByRole("table")).toBeVisible();
});

test("the share panel has no button that does nothing", async ({ page, request }) => {
  const { document, onServer } = await waysTo(request, EXAMPLE);
  await page.goto(onServer);
  const panel = part(page, site.share.heading);
  await expect(panel.getByRole("textbox").first()).toHaveValue(document.links.summary);
  await expect(panel.getByRole("button")).toHaveCount(0);
});

test("the page of own questionnaires waits for nothing, and says why", async ({ page }) => {
  await page.goto("/assess/own");
  await expect(page.locator("noscript > p")).toHaveText(own.missing.noScript);
  await expect(page.getByText(own.missing.waiting)).toBeHidden();
});

test("a private result says that it needs JavaScript", async ({ page, request }) => {
  await page.goto((await waysTo(request, EXAMPLE)).inBrowser);
  // Not by getByText, which skips what stands in <noscript>.
  await expect(page.locator("noscript > p")).toHaveText(site.private.noScript);
  await expect(page.locator("noscript > p")).toBeVisible();
});
