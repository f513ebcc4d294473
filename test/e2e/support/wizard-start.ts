import type { Locator, Page } from "@playwright/test";
import { expect } from "./test";
import { byMouse } from "./walk";
import { words } from "./words";

const { restart, start } = words.wizard;

/** Begins a questionnaire, where nothing was answered. */
export function beginLink(page: Page): Locator {
  return page.getByRole("link", { name: start.begin, exact: true });
}

/** Goes on where the reader left off. */
export function resumeLink(page: Page): Locator {
  return page.getByRole("link", { name: start.resume, exact: true });
}

/** Asks to delete everything, and sees that it is asked back. */
export async function askToDelete(page: Page, press = byMouse): Promise<void> {
  await press(page.getByRole("button", { name: start.delete }));
  await expect(page.getByRole("dialog", { name: restart.title })).toBeVisible();
}

/** Answers that everything is to be deleted, and sees that it is said. */
export async function confirmDeletion(page: Page, press = byMouse): Promise<void> {
  await press(page.getByRole("dialog").getByRole("button", { name: restart.confirm }));
  await expect(page.getByRole("status").filter({ hasText: start.deleted })).toBeVisible();
}
