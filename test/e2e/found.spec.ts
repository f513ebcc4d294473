import { expect, test } from "./support/test";
import { words } from "./support/words";

const { site } = words;

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
