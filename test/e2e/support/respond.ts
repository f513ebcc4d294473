import type { Browser, Page } from "@playwright/test";
import { expect } from "./test";
import { recordTraffic } from "./traffic";

const DRAFT = "pmo-fit:draft:quick:1";

/** Somebody who was invited answers in a browser of their own; the line they send, and what their browser asked for. */
export async function respond(
  browser: Browser,
  link: string,
  answers: Record<string, string>,
  act: (page: Page) => Promise<string>,
): Promise<{ line: string; sent: string[] }> {
  const context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
  const traffic = recordTraffic(context);
  const page = await context.newPage();
  await page.goto(link);
  await expect(page.locator("#invitation")).toBeVisible();
  await page.evaluate(([key, draft]) => localStorage.setItem(key, draft), [
    DRAFT,
    JSON.stringify({ answers }),
  ] as const);
  await page.reload();
  const line = await act(page);
  const sent = await traffic.sent();
  await context.close();
  return { line, sent };
}
