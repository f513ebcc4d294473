import { expectAdvice, part } from "./support/advice";
import { assess, waysTo } from "./support/links";
import { EXAMPLE, everywhere, exampleWith, FIRST, ORDER } from "./support/quick";
import { expect, test } from "./support/test";
import { changeLink, expectCheckPage, finishLink, openCheckPage, openQuestion, option, stored } from "./support/walk";
import { words } from "./support/words";

const { private: own } = words.site;
const QUIET = exampleWith({ people: "under-10", projects: "one", interfaces: "separate", stakes: "annoyance" });

test("somebody else's link leaves the reader's own answers as they are", async ({ page, request, press }) => {
  await openQuestion(page, FIRST);
  await press(option(page, FIRST, "600-plus"));
  await expect.poll(async () => JSON.stringify(await stored(page))).toContain("600-plus");
  const before = await stored(page);
  const { document, inBrowser } = await waysTo(request, EXAMPLE);
  await page.goto(inBrowser);
  await expectAdvice(page, document);
  await expect(page.getByText(own.own)).toBeVisible();
  await expect(page.getByRole("link", { name: own.edit })).toHaveCount(0);
  expect(await stored(page)).toEqual(before);
  await openQuestion(page, FIRST);
  await expect(option(page, FIRST, "600-plus")).toBeChecked();
});

test("one's own result leads back to one's answers", async ({ page, press }) => {
  await openCheckPage(page, EXAMPLE);
  await press(finishLink(page));
  await expect(page.getByText(own.note)).toBeVisible();
  await press(page.getByRole("link", { name: own.edit }));
  await expectCheckPage(page);
  await expect(changeLink(page, FIRST)).toBeVisible();
});

test("another code put into the address shows the other result", async ({ page, request }) => {
  const [one, other] = [await waysTo(request, EXAMPLE), await waysTo(request, QUIET)];
  expect(one.document.recommendation.need.verdict).not.toBe(other.document.recommendation.need.verdict);
  await page.goto(one.inBrowser);
  await expectAdvice(page, one.document);
  await page.evaluate((code) => {
    window.location.hash = code;
  }, other.answersCode);
  await expectAdvice(page, other.document);
  await expect(part(page, words.site.share.heading).getByRole("textbox").last()).toHaveValue(
    other.document.links.answers,
  );
  await page.goBack();
  await expectAdvice(page, one.document);
});

test("the list of its parts leads to each, and the address keeps the result", async ({ page, request }) => {
  const { inBrowser, onServer } = await waysTo(request, EXAMPLE);
  for (const address of [inBrowser, onServer]) {
    await page.goto(address);
    const contents = page.getByRole("navigation", { name: words.detail.contents });
    await contents.getByRole("link", { name: words.team.heading, exact: true }).click();
    const heading = page.getByRole("heading", { name: words.team.heading, exact: true });
    await expect(heading).toBeInViewport();
    if (address === onServer) continue;
    await expect(heading).toBeFocused();
    await expect(page).toHaveURL(inBrowser);
  }
});

test("a summary code behind the # works too", async ({ page, request }) => {
  const { document, summaryCode } = await waysTo(request, EXAMPLE);
  await page.goto(`/r#${summaryCode}`);
  await expectAdvice(page, document);
});

test("without a code it says that there is no result yet", async ({ page }) => {
  await page.goto("/r");
  await expect(page.getByText(own.empty)).toBeVisible();
});

test("somebody else's unfinished answers are not mistaken for the reader's", async ({ page, request }) => {
  const known = Object.fromEntries(ORDER.slice(0, 5).map((id) => [id, EXAMPLE[id] as string]));
  const { links } = await assess(request, everywhere("unknown", known));
  await page.goto(links.answers);
  await expect(page.getByText(own.own)).toBeVisible();
  await expect(page.getByRole("link", { name: words.result.insufficient.answer })).toHaveCount(0);
});
