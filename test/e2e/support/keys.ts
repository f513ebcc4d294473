import type { Locator, Page } from "@playwright/test";
import { expect } from "./test";

/** More steps than any page has places for the focus. */
const MOST = 60;

/** Presses Tab (or Shift+Tab) until the target has the focus, as somebody without a mouse would. */
export async function tabTo(page: Page, target: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  await expect(target).toBeAttached();
  for (let step = 0; step < MOST; step++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(target, `within ${MOST} times ${key}`).toBeFocused();
}

/** Goes to the target by Tab and presses Enter on it. */
export async function enterOn(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press("Enter");
}

/** Checks that an outline is drawn around the target, or around the label that stands for it. */
export async function expectOutline(target: Locator): Promise<void> {
  const outlines = await target.evaluate((element) =>
    [element, element.closest("label")].flatMap((one) => {
      if (!one) return [];
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return outlineStyle === "none" ? [] : [Number.parseFloat(outlineWidth)];
    }),
  );
  expect(Math.max(0, ...outlines), "width of the outline in pixels").toBeGreaterThanOrEqual(2);
}
