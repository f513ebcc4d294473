import type { Page } from "@playwright/test";
import { expect } from "./test";

/** Checks that nothing has to be scrolled sideways in the window as it is. */
export async function expectNoSideways(page: Page): Promise<void> {
  const width = await page.evaluate(() => document.scrollingElement?.scrollWidth);
  expect(width, "width of the page in pixels").toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
}
