import type { Locator, Page } from "@playwright/test";
import { part } from "./advice";
import { exampleWith } from "./quick";
import { expect } from "./test";
import { words } from "./words";

const { cost, heading } = words.team;

/** An organisation whose office begins small and grows. */
export const GROWING = exampleWith({ people: "250-599", projects: "41-100", shape: "shared", means: "team" });

/** The part of a result that tells of the team. */
export function teamPart(page: Page): Locator {
  return part(page, heading);
}

/** Where a reader says what a post costs. */
export function perPost(page: Page): Locator {
  return teamPart(page).getByRole("textbox", { name: cost.perPost.label });
}

/** Opens the result in the browser, where the figures are asked for. */
export async function openTeam(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(perPost(page)).toBeVisible();
}
