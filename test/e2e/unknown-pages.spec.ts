import french from "@/lib/words/fr/site.json" with { type: "json" };
import { PERSONAS } from "@/test/personas";
import { mainHeading } from "./support/advice";
import { expect, test } from "./support/test";
import { text, words } from "./support/words";

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

test("an unknown address answers 404 with a way home", async ({ page }) => {
  for (const path of PATHS) {
    const response = await page.goto(path);
    expect(response?.status(), path).toBe(404);
    await expect(mainHeading(page), path).toHaveText(notFound.title);
    await expect(page, path).toHaveTitle(new RegExp(words.site.name));
    await page.getByRole("link", { name: notFound.home }).click();
    await expect(mainHeading(page), path).toHaveText(landing.headline);
  }
});

for (const [locale, prefix, { notFound }] of [
  ["en-GB", "", words.site],
  ["fr-CA", "/fr", french],
  ["pt-BR", "", words.site],
] as const) {
  test.describe(`for a browser that speaks ${locale}`, () => {
    test.use({ locale });

    test("an unknown address answers in its language, where there is one, and leads on", async ({ page }) => {
      await page.goto("/learn/nowhere");
      await expect(page.locator("html")).toHaveAttribute("lang", locale.startsWith("fr") ? "fr" : "en");
      await expect(mainHeading(page)).toHaveText(notFound.title);
      await expect(page).toHaveTitle(new RegExp(notFound.title));
      const link = (name: string) => page.getByRole("main").getByRole("link", { name });
      await expect(link(notFound.check)).toHaveAttribute("href", `${prefix}/assess/quick`);
      await expect(link(text(notFound.examples, { count: Object.keys(PERSONAS).length }))).toHaveAttribute(
        "href",
        `${prefix}/examples`,
      );
    });
  });
}

test("an unknown address speaks its own language to whoever names none", async ({ request }) => {
  for (const [path, { notFound }] of [
    ["/fr/nowhere", french],
    ["/fr/learn/nowhere", french],
    ["/nowhere", words.site],
  ] as const) {
    const response = await request.get(path, { headers: { "Accept-Language": "" } });
    expect(response.status(), path).toBe(404);
    expect(await response.text(), path).toContain(notFound.title);
  }
});

test("a language that the sender makes up is passed over", async ({ request }) => {
  for (const path of ["/nowhere", "/_next/nowhere", "/_next/static/nowhere.js"]) {
    const response = await request.get(path, { headers: { "X-Language-Of-Path": "zz", "Accept-Language": "" } });
    expect(response.status(), path).toBe(404);
  }
});

test("what browsers and crawlers ask for without being told to is no fault of the server", async ({ request }) => {
  for (const path of ["/favicon.ico", "/robots.txt", "/apple-touch-icon.png", "/.well-known/security.txt"]) {
    expect((await request.get(path)).status(), path).toBeLessThan(500);
  }
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("an unknown page shows its way home too, in a language that is named", async ({ page }) => {
    await page.goto("/nowhere");
    await expect(page.getByRole("link", { name: notFound.home })).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
  });
});
