import { headingNow, mainHeading } from "./support/advice";
import { EXAMPLE, FIRST, ORDER, SECOND, THIRD } from "./support/quick";
import { expect, test } from "./support/test";
import {
  answerQuestion,
  backLink,
  expectCheckPage,
  expectQuestion,
  finishLink,
  openCheckPage,
  openQuestion,
  option,
} from "./support/walk";
import { text, words } from "./support/words";

const { site, wizard } = words;

test.describe("going back", () => {
  test.beforeEach(async ({ page }) => {
    await openQuestion(page, FIRST);
    await answerQuestion(page, FIRST, EXAMPLE[FIRST]);
    await answerQuestion(page, SECOND, EXAMPLE[SECOND]);
    await expectQuestion(page, THIRD);
  });

  test("by the link shows the earlier questions as they were answered", async ({ page, press }) => {
    for (const id of [SECOND, FIRST]) {
      await press(backLink(page));
      await expectQuestion(page, id);
      await expect(option(page, id, EXAMPLE[id])).toBeChecked();
    }
  });

  test("by the browser's button shows the earlier questions as they were answered", async ({ page }) => {
    for (const id of [SECOND, FIRST]) {
      await page.goBack();
      await expectQuestion(page, id);
      await expect(option(page, id, EXAMPLE[id])).toBeChecked();
    }
    await page.goForward();
    await expectQuestion(page, SECOND);
    await expect(option(page, SECOND, EXAMPLE[SECOND])).toBeChecked();
  });

  test("by the site's own menu leads to the start of the check", async ({ page, press }) => {
    const menu = page.getByRole("navigation", { name: site.nav.label });
    await press(menu.getByRole("link", { name: site.nav.check }));
    await expect(page.getByRole("link", { name: wizard.start.resume, exact: true })).toBeVisible();
  });
});

test("a reload restores question, answer and note", async ({ page, press }) => {
  const note = "Counted on the plans of May";
  await openQuestion(page, FIRST);
  await answerQuestion(page, FIRST, EXAMPLE[FIRST]);
  await expectQuestion(page, SECOND);
  await press(option(page, SECOND, EXAMPLE[SECOND]));
  await press(page.getByText(wizard.note, { exact: true }));
  await page.getByRole("textbox", { name: wizard.note }).fill(note);
  await page.reload();
  await expectQuestion(page, SECOND);
  await expect(option(page, SECOND, EXAMPLE[SECOND])).toBeChecked();
  await press(page.getByText(wizard.note, { exact: true }));
  await expect(page.getByRole("textbox", { name: wizard.note })).toHaveValue(note);
});

test("a new tab goes on where the closed one was left", async ({ page, context, press }) => {
  await openQuestion(page, FIRST);
  await answerQuestion(page, FIRST, EXAMPLE[FIRST]);
  await answerQuestion(page, SECOND, EXAMPLE[SECOND]);
  await expectQuestion(page, THIRD);
  await page.close();

  const tab = await context.newPage();
  await tab.goto("/assess/quick");
  const done = text(wizard.start.resumeText, { done: 2, count: ORDER.length });
  await expect(tab.getByText(done, { exact: true })).toBeVisible();
  await press(tab.getByRole("link", { name: wizard.start.resume, exact: true }));
  await expectQuestion(tab, THIRD);
  await press(backLink(tab));
  await expect(option(tab, SECOND, EXAMPLE[SECOND])).toBeChecked();
});

test("the browser's button leads from the result back to the check page, and on again", async ({ page, press }) => {
  await openCheckPage(page, EXAMPLE);
  await press(finishLink(page));
  await expect(page.getByRole("heading", { name: words.result.reasons.heading, exact: true })).toBeVisible();
  const verdict = await headingNow(page);
  await page.goBack();
  await expectCheckPage(page);
  await page.goForward();
  await expect(mainHeading(page)).toHaveText(verdict);
});
