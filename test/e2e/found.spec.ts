import { DEFAULT_LOCALE, LOCALES, localePath } from "@/lib/words/locales";
import { expect, test } from "./support/test";
import { words } from "./support/words";

const { site } = words;

const localeOf = (path: string) => LOCALES.find((locale) => locale === path.split("/")[1]) ?? DEFAULT_LOCALE;

test("search engines find every page and no result", async ({ request }) => {
  const robots = await (await request.get("/robots.txt")).text();
  expect(robots).toContain("Disallow: /api/");
  expect(robots).toMatch(/^Sitemap: \S+\/sitemap\.xml$/m);
  const sitemap = await (await request.get("/sitemap.xml")).text();
  const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url as string).pathname);
  expect(paths).toEqual(expect.arrayContaining(["/", "/assess/quick", "/assess/full", "/method", "/learn/types"]));
  expect(paths.filter((path) => path.startsWith("/r"))).toEqual([]);
  expect(paths).not.toContain("/clients");
  const workspace = await (await request.get("/clients")).text();
  expect(workspace).toMatch(/<meta name="robots" content="noindex/);
  expect(workspace).toContain(words.clients.noScript);
  for (const path of paths) expect((await request.get(path)).status(), path).toBe(200);
});

test("every page has a title and a description of its own", async ({ request }) => {
  const sitemap = await (await request.get("/sitemap.xml")).text();
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url as string).pathname);
  const others = ["/r", "/r/hello", "/offline", "/clients", "/assess/own", "/assess/quick/form"];
  for (const locale of LOCALES) {
    const said = new Map<string, string>();
    for (const path of new Set([...listed.filter((path) => localeOf(path) === DEFAULT_LOCALE), ...others])) {
      const html = await (await request.get(localePath(locale, path))).text();
      for (const told of [/<title>([^<]+)<\/title>/, /<meta name="description" content="([^"]+)"/]) {
        const [, words = ""] = told.exec(html) ?? [];
        expect(words, `${locale} ${path}`).not.toBe("");
        expect(said.get(words), `${locale} ${path}: ${words}`).toBe(undefined);
        said.set(words, path);
      }
    }
  }
});

test("a device can put it on its home screen", async ({ page, request }) => {
  await page.goto("/");
  const manifest = await (await request.get("/manifest.webmanifest")).json();
  expect(manifest).toMatchObject({ name: site.name, start_url: "/" });
  for (const { src, sizes } of manifest.icons) {
    const icon = await request.get(src);
    expect(icon.headers()["content-type"]).toBe("image/png");
    const width = (await icon.body()).readUInt32BE(16);
    expect(`${width}x${width}`).toBe(sizes);
  }
  await expect(page.locator("link[rel=manifest]")).toHaveAttribute("href", "/manifest.webmanifest");
  await expect(page.locator("link[rel=apple-touch-icon]")).toHaveCount(1);
});

test("the landing page says what it is to machines", async ({ page }) => {
  await page.goto("/");
  const data = JSON.parse((await page.locator("script[type='application/ld+json']").textContent()) ?? "");
  expect(data).toMatchObject({ "@type": "WebApplication", name: site.name, isAccessibleForFree: true });
});
