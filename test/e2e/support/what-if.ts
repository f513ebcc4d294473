import type { Locator, Page } from "@playwright/test";
import { part } from "./advice";
import { answerText, question } from "./questions";
import { words } from "./words";

const { whatIf } = words.detail;

/** The part of a result where other answers can be tried. */
export function whatIfPart(page: Page): Locator {
  return part(page, whatIf.heading);
}

/** Where the question is picked. */
export function questionPicker(page: Page): Locator {
  return whatIfPart(page).getByRole("combobox", { name: whatIf.question });
}

/** Picks a question and answers it otherwise. */
export async function tryAnswer(page: Page, id: string, answer: string): Promise<void> {
  await questionPicker(page).selectOption(question(id).question);
  await whatIfPart(page)
    .getByRole("radio", { name: answerText(id, answer), exact: true })
    .check();
}
