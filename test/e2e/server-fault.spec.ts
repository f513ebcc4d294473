import { spawn } from "node:child_process";
import { expect, test } from "@playwright/test";
import { ERROR_WORDS } from "@/lib/words/error-words";
import { localePath } from "@/lib/words/locales";

const SITE = `http://localhost:${Number(process.env.TEST_PORT ?? 3210) + 1000}`;

/** A server that fails at every result, since it cannot read the address that it is told to be at. */
test("where the server fails, the page says so in its language and leads on", async ({ page }) => {
  const command = ["app/_http/serve.js", "--port", new URL(SITE).port];
  const server = spawn("node", command, { env: { ...process.env, SITE_URL: "no address" } });
  try {
    await expect
      .poll(
        () =>
          fetch(`${SITE}/icon.svg`).then(
            ({ ok }) => ok,
            () => false,
          ),
        { timeout: 20_000 },
      )
      .toBe(true);
    for (const [locale, { title, text, home }] of Object.entries(ERROR_WORDS)) {
      const response = await page.goto(SITE + localePath(locale, "/r/sq1abc"));
      expect(response?.status()).toBe(500);
      expect(response?.headers()["cache-control"]).toBe("no-store");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
      await expect(page.getByRole("main")).toContainText(text);
      await expect(page).toHaveTitle(title);
      await expect(page.getByRole("link", { name: home })).toHaveAttribute("href", localePath(locale, "/"));
    }
  } finally {
    server.kill();
  }
});
