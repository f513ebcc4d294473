import { expectAdvice, mainHeading } from "./support/advice";
import { assess } from "./support/links";
import { answerText, EXAMPLE, FIRST, ORDER, question, quickWords, sectionOf } from "./support/quick";
import { expect, test } from "./support/test";
import {
  answerQuestion,
  checkRow,
  continueButton,
  expectCheckPage,
  expectQuestion,
  finishLink,
  openQuestion,
  option,
} from "./support/walk";
import { beginLink } from "./support/wizard-start";
import { text, words } from "./support/words";

const { site, wizard } = words;

test("leads from the landing page through all questions to the result", async ({ page, press, request }) => {
  await page.goto("/");
  await press(page.getByRole("link", { name: site.landing.start }));
  await expect(mainHeading(page)).toHaveText(quickWords.title);
  await press(beginLink(page));
  for (const id of ORDER) await answerQuestion(page, id, EXAMPLE[id], press);
  await expectCheckPage(page);
  for (const id of ORDER) await expect(checkRow(page, id)).toContainText(answerText(id, EXAMPLE[id]));
  await press(finishLink(page));
  await expectAdvice(page, await assess(request, EXAMPLE));
});

test("says beforehand how many questions, how long, and that answers stay in the browser", async ({ page }) => {
  await page.goto("/assess/quick");
  const main = page.getByRole("main");
  await expect(main).toContainText(text(wizard.start.lead, { count: ORDER.length, minutes: 5 }));
  await expect(main).toContainText(wizard.start.points.stored);
});

test("tells in words where the reader is", async ({ page }) => {
  for (const [index, id] of ORDER.entries()) {
    await openQuestion(page, id);
    const place = { section: sectionOf(id), number: index + 1, count: ORDER.length };
    await expect(page.getByText(text(wizard.progress, place), { exact: true })).toBeVisible();
  }
});

test("has chosen nothing for the reader on any question", async ({ page }) => {
  for (const id of ORDER) {
    await openQuestion(page, id);
    await expect(option(page, id, "unknown")).toBeVisible();
    await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
  }
});

test("goes on only when asked", async ({ page, press }) => {
  // The clock of the page is wound forward, so that a jump with any delay would show.
  await page.clock.install();
  await openQuestion(page, FIRST);
  await press(option(page, FIRST, EXAMPLE[FIRST]));
  await page.clock.fastForward("01:00");
  await expectQuestion(page, FIRST);
  await press(continueButton(page));
  await expectQuestion(page, ORDER[1] as string);
});

test("explains why a question is asked and what to look at", async ({ page, press }) => {
  await openQuestion(page, FIRST);
  const reason = page.getByText(question(FIRST).why);
  await expect(reason).toBeHidden();
  await press(page.getByText(wizard.why, { exact: true }));
  await expect(reason).toBeVisible();
});
