import { expect, test } from "./support/test";
import { words } from "./support/words";

const { theme } = words.site;

const paper = "getComputedStyle(document.documentElement).backgroundColor";

test("the colours follow the system until the reader chooses, and the choice is kept", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/");
  const light = await page.evaluate(paper);
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await page.evaluate(paper);
  expect(dark).not.toBe(light);

  await page.getByRole("group", { name: theme.legend }).getByRole("radio", { name: theme.light }).check();
  expect(await page.evaluate(paper)).toBe(light);
  await page.goto("/method");
  expect(await page.evaluate(paper)).toBe(light);
  await expect(page.getByRole("radio", { name: theme.light })).toBeChecked();

  await page.getByRole("radio", { name: theme.system }).check();
  expect(await page.evaluate(paper)).toBe(dark);
});
