import type { Page } from "@playwright/test";
import { part } from "./advice";
import { expect } from "./test";
import { words } from "./words";

const { clients, own } = words;

/** Makes an own questionnaire of the quick check. */
export async function makeOwn(page: Page, title: string): Promise<void> {
  await page.goto("/clients");
  await page.getByRole("link", { name: clients.questionnaires.link }).click();
  await page.getByRole("textbox", { name: own.make.name }).fill(title);
  await page.getByRole("button", { name: own.make.action }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
}

/** Writes another number into a part of the questionnaire that is shown, and saves. */
export async function changeNumber(page: Page, heading: string, name: string, value: string): Promise<void> {
  const section = part(page, heading);
  await section.getByRole("spinbutton", { name, exact: true }).fill(value);
  await section.getByRole("button", { name: own.edit.keep, exact: true }).click();
}
