import type { Locator, Page } from "@playwright/test";
import { STEPS } from "@/app/_ui/wizard/wizard-props";
import { mainHeading } from "./advice";
import { type Answers, answerText, EXAMPLE, ORDER, question } from "./quick";
import { expect } from "./test";
import { words } from "./words";

const { wizard } = words;

type Press = (target: Locator) => Promise<void>;

export const byMouse: Press = (target) => target.click();

/** Opens a question of the quick check by its address. */
export async function openQuestion(page: Page, id: string): Promise<void> {
  await page.goto(`/assess/quick${STEPS.page(id)}`);
  await expectQuestion(page, id);
}

export async function expectQuestion(page: Page, id: string): Promise<void> {
  await expect(mainHeading(page)).toHaveText(question(id).question);
}

/** Checks that a question is shown, and how it was answered. */
export async function expectAnswered(page: Page, id: string, answer: string | undefined): Promise<void> {
  await expectQuestion(page, id);
  await expect(option(page, id, answer)).toBeChecked();
}

/** An option of the question on the page, or in a part of it. */
export function option(within: Page | Locator, id: string, answer: string | undefined): Locator {
  return within.getByRole("radio", { name: answerText(id, answer), exact: true });
}

export function continueButton(page: Page): Locator {
  return page.getByRole("button", { name: wizard.continue, exact: true });
}

export function backLink(page: Page): Locator {
  // Not by its name, which an arrow drawn by the style sheet would be part of.
  return page
    .getByRole("main")
    .getByRole("link")
    .filter({ hasText: new RegExp(`^${wizard.back}$`) });
}

export function finishLink(page: Page): Locator {
  return page.getByRole("link", { name: wizard.check.finish });
}

/** Answers the question that is shown, and goes on. */
export async function answerQuestion(page: Page, id: string, answer: string | undefined, press = byMouse) {
  await expectQuestion(page, id);
  await press(option(page, id, answer));
  await press(continueButton(page));
}

/** Answers the first questions of the quick check as in the example, and shows the next one. */
export async function answerFirst(page: Page, count: number): Promise<void> {
  await openQuestion(page, ORDER[0] as string);
  for (const id of ORDER.slice(0, count)) await answerQuestion(page, id, EXAMPLE[id]);
  await expectQuestion(page, ORDER[count] as string);
}

/** Answers questions that follow each other, up to the last one, which leads to the check page. */
export async function answerAll(page: Page, answers: Answers, questions = ORDER): Promise<void> {
  await openQuestion(page, questions[0] as string);
  for (const id of questions) await answerQuestion(page, id, answers[id]);
  await expectCheckPage(page);
}

export async function expectCheckPage(page: Page): Promise<void> {
  await expect(mainHeading(page)).toHaveText(wizard.check.title);
}

/** The row of a question on the check page. */
export function checkRow(page: Page, id: string): Locator {
  return page
    .getByRole("term")
    .filter({ hasText: question(id).question })
    .locator("..");
}

/** The link on the check page that changes an answer. */
export function changeLink(page: Page, id: string): Locator {
  return checkRow(page, id).getByRole("link");
}

/** Changes one answer from the check page, which comes back. */
export async function changeAnswer(page: Page, id: string, from: string | undefined, to: string, press = byMouse) {
  await press(changeLink(page, id));
  await expectAnswered(page, id, from);
  await press(option(page, id, to));
  await press(continueButton(page));
  await expectCheckPage(page);
}

/** Unfolds the place for a note beside the question that is shown. */
export async function openNote(page: Page, press = byMouse): Promise<Locator> {
  await press(page.getByText(wizard.note, { exact: true }));
  return page.getByRole("textbox", { name: wizard.note });
}

/** Opens the check page of somebody who has given these answers before; quicker than to give them one by one. */
export async function openCheckPage(page: Page, answers: Answers): Promise<void> {
  await page.goto("/robots.txt");
  await page.evaluate((draft) => localStorage.setItem("pmo-fit:draft:quick:1", draft), JSON.stringify({ answers }));
  await page.goto(`/assess/quick${STEPS.check}`);
  await expectCheckPage(page);
}

/** What the browser keeps, key by key. */
export function stored(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => ({ ...localStorage }));
}
