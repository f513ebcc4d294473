import { headingNow, mainHeading } from "./support/advice";
import { EXAMPLE, FIRST, ORDER, SECOND, THIRD } from "./support/quick";
import { expect, test } from "./support/test";
import {
  answerFirst,
  backLink,
  expectAnswered,
  expectCheckPage,
  expectQuestion,
  finishLink,
  openCheckPage,
  openNote,
  option,
} from "./support/walk";
import { resumeLink } from "./support/wizard-start";
import { text, words } from "./support/words";

const { site, wizard } = words;

test.describe("going back", () => {
  test.beforeEach(async ({ page }) => {
    await answerFirst(page, 2);
  });

  test("by the link shows the earlier questions as they were answered", async ({ page, press }) => {
    for (const id of [SECOND, FIRST]) {
      await press(backLink(page));
      await expectAnswered(page, id, EXAMPLE[id]);
    }
  });

  test("by the browser's button shows the earlier questions as they were answered", async ({ page }) => {
    for (const id of [SECOND, FIRST]) {
      await page.goBack();
      await expectAnswered(page, id, EXAMPLE[id]);
    }
    await page.goForward();
    await expectAnswered(page, SECOND, EXAMPLE[SECOND]);
  });

  test("by the site's own menu leads to the start of the check", async ({ page, press }) => {
    const menu = page.getByRole("navigation", { name: site.nav.label });
    await press(menu.getByRole("link", { name: site.nav.check }));
    await expect(resumeLink(page)).toBeVisible();
  });
});

test("a reload restores question, answer and note", async ({ page, press }) => {
  const note = "Counted on the plans of May";
  await answerFirst(page, 1);
  await press(option(page, SECOND, EXAMPLE[SECOND]));
  await (await openNote(page, press)).fill(note);
  await page.reload();
  await expectAnswered(page, SECOND, EXAMPLE[SECOND]);
  await expect(await openNote(page, press)).toHaveValue(note);
});

test("a new tab goes on where the closed one was left", async ({ page, context, press }) => {
  await answerFirst(page, 2);
  await page.close();

  const tab = await context.newPage();
  await tab.goto("/assess/quick");
  const done = text(wizard.start.resumeText, { done: 2, count: ORDER.length });
  await expect(tab.getByText(done, { exact: true })).toBeVisible();
  await press(resumeLink(tab));
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
