import { mkdirSync } from "node:fs";
import { chromium, type Page } from "@playwright/test";
import { LEARN_SLUGS, learnPath } from "@/app/_ui/learn/learn-path";
import { METHOD_PARTS, methodPath } from "@/app/_ui/method/method-path";
import example from "@/questionnaires/quick-1/example.json";
import { CHROMIUM_ARGS, ensureChromium } from "../support/chromium";

/**
 * Pictures of every page at phone and desktop width, light, dark and in print, from a site that is running.
 * Usage: npm run screenshots -- http://localhost:3000
 */
const site = process.argv[2] ?? "http://localhost:3000";
const folder = "test/output/screenshots";
mkdirSync(folder, { recursive: true });

const response = await fetch(`${site}/api/v1/assess`, {
  method: "POST",
  body: JSON.stringify({ questionnaire: "quick", answers: example }),
});
const { links } = (await response.json()) as { links: { answers: string; summary: string } };

const codes = [new URL(links.answers).hash.slice(1), new URL(links.summary).pathname.split("/").at(-1)];

/** A page by name: its address, and what to do there before the picture. */
const PAGES: Record<string, { path: string; act?: (page: Page) => Promise<unknown> }> = {
  landing: { path: "/" },
  start: { path: "/assess/quick" },
  question: { path: "/assess/quick#method", act: (page) => page.getByRole("radio").nth(1).check() },
  error: { path: "/assess/quick#stakes", act: (page) => page.getByRole("button", { name: "Continue" }).click() },
  check: { path: "/assess/quick#check" },
  private: {
    path: new URL(links.answers).pathname + new URL(links.answers).hash,
    act: async (page) => {
      await page.mouse.wheel(0, 1);
      await page.locator("#computed").waitFor();
    },
  },
  shared: { path: new URL(links.summary).pathname },
  "bad-code": { path: "/r/sq1abc" },
  "not-found": { path: "/nowhere" },
  examples: { path: "/examples" },
  compare: { path: `/compare#${codes.join(",")}` },
  clients: { path: "/clients" },
  accessibility: { path: "/accessibility" },
  security: { path: "/security" },
  embed: { path: "/embed" },
  "embed-check": { path: "/embed/assess/quick" },
  "embed-card": { path: `/embed/${links.summary.split("/").pop()}` },
  developers: { path: "/developers" },
  offline: { path: "/offline" },
  ...Object.fromEntries(METHOD_PARTS.map((part) => [`method-${part}`, { path: methodPath(part) }])),
  learn: { path: "/learn" },
  ...Object.fromEntries(LEARN_SLUGS.map((slug) => [`learn-${slug}`, { path: learnPath(slug) }])),
};

const only = process.argv.slice(3);
const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGS });
for (const width of [390, 1440]) {
  for (const colorScheme of ["light", "dark"] as const) {
    const context = await browser.newContext({ viewport: { width, height: width === 390 ? 844 : 900 }, colorScheme });
    const page = await context.newPage();
    for (const [name, { path, act }] of Object.entries(PAGES)) {
      if (only.length > 0 && !only.includes(name)) continue;
      await page.goto("about:blank");
      await page.goto(site + path, { waitUntil: "networkidle" });
      await act?.(page);
      await showAll(page);
      await page.screenshot({ path: `${folder}/${name}-${width}-${colorScheme}.png`, fullPage: true });
      if (width === 1440 && colorScheme === "light") await page.pdf({ path: `${folder}/${name}.pdf`, format: "A4" });
    }
    await context.close();
  }
}
await browser.close();
console.log(`Pictures are in ${folder}`);

/** Charts and frames come when they are in view. */
async function showAll(page: Page): Promise<void> {
  for (const chart of await page.locator("canvas, iframe").all()) await chart.scrollIntoViewIfNeeded();
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => window.scrollTo(0, 0));
}
