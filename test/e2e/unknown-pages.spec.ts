import { mainHeading } from "./support/advice";
import { expect, test } from "./support/test";
import { words } from "./support/words";

const { notFound, landing } = words.site;

const PATHS = [
  "/nowhere",
  "/nowhere/deeper",
  "/nowhere.html",
  "/..%2Fnowhere",
  "/assess",
  "/assess/nowhere",
  "/learn/nowhere",
  "/learn/team/deeper",
  "/r/one/two",
  "/xx",
  "/xx/method",
  "/a%20b",
];

for (const path of PATHS) {
  test(`${path} answers 404 with a way home`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await expect(mainHeading(page)).toHaveText(notFound.title);
    await expect(page).toHaveTitle(new RegExp(words.site.name));
    await page.getByRole("link", { name: notFound.home }).click();
    await expect(mainHeading(page)).toHaveText(landing.headline);
  });
}

for (const [address, place] of Object.entries({
  "/en": "/",
  "/en/method": "/method",
  "/en/learn/team": "/learn/team",
})) {
  test(`${address}, with the default language, leads to ${place}`, async ({ page }) => {
    await page.goto(address);
    await expect(page).toHaveURL(place);
  });
}

// Browsers and crawlers ask for these without being told to.
for (const path of ["/favicon.ico", "/robots.txt", "/apple-touch-icon.png", "/.well-known/security.txt"]) {
  test(`${path} is no fault of the server`, async ({ request }) => {
    expect((await request.get(path)).status()).toBeLessThan(500);
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("an unknown page shows its way home too, in a language that is named", async ({ page }) => {
    await page.goto("/nowhere");
    await expect(page.getByRole("link", { name: notFound.home })).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
  });
});
