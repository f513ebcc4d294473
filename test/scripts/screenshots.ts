import { mkdirSync } from "node:fs";
import { type BrowserContextOptions, chromium, type Page } from "@playwright/test";
import { DRAFTS } from "@/app/_ui/wizard/draft";
import { findEdition } from "@/lib/questionnaire/registry";
import { loadWords } from "@/lib/words/load";
import { DEFAULT_LOCALE, LOCALES, localePath } from "@/lib/words/locales";
import { say } from "@/lib/words/say";
import example from "@/questionnaires/quick-1/example.json";
import { CHROMIUM_ARGS, ensureChromium } from "../support/chromium";
import { sampleWorkspace } from "../support/sample-workspace";
import { screenshotPages } from "../support/screenshot-pages";

/**
 * Pictures of every page at phone and desktop width, light and dark, and in print on A4 and Letter, from a site that
 * is running; in the other languages, whose words are longer, in light and on A4 alone.
 * Usage: npm run screenshots -- http://localhost:3000 [page…]
 */
const [site = "http://localhost:3000", ...only] = process.argv.slice(2);
const folder = "test/output/screenshots";
mkdirSync(folder, { recursive: true });

const response = await fetch(`${site}/api/v1/assess`, {
  method: "POST",
  body: JSON.stringify({ questionnaire: "quick", answers: example }),
});
const { links } = (await response.json()) as { links: { summary: string } };
const pages = Object.entries(screenshotPages(new URL(links.summary).pathname.split("/").at(-1) ?? "")).filter(
  ([name]) => only.length === 0 || only.includes(name),
);

const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGS });
const withClients = await stateWithClients();
for (const locale of LOCALES) {
  const isDefault = locale === DEFAULT_LOCALE;
  for (const width of [390, 1440]) {
    for (const colorScheme of isDefault ? (["light", "dark"] as const) : (["light"] as const)) {
      const options = { viewport: { width, height: width === 390 ? 844 : 900 }, colorScheme, locale };
      for (const [name, { path, draft = {}, hasClients, act }] of pages) {
        const context = await browser.newContext({ ...options, storageState: hasClients ? withClients : undefined });
        const page = await context.newPage();
        page.on("pageerror", (error) => console.error(`${name}: ${error}`));
        await page.addInitScript(
          (drafts) => {
            for (const [key, answers] of drafts) localStorage.setItem(key as string, JSON.stringify({ answers }));
          },
          Object.entries(draft).map(([id, answers]) => [`${DRAFTS}${id}:${findEdition(id)?.edition}`, answers]),
        );
        await page.goto(site + localePath(locale, path), { waitUntil: "networkidle" });
        await act?.(page);
        await showAll(page);
        const file = `${folder}/${name}-${locale}`;
        await page.screenshot({ path: `${file}-${width}-${colorScheme}.png`, fullPage: true });
        if (width === 1440 && colorScheme === "light") {
          for (const format of isDefault ? ["A4", "Letter"] : ["A4"])
            await page.pdf({ path: `${file}-${format}.pdf`, format });
        }
        await context.close();
      }
    }
  }
}
await browser.close();
console.log(`Pictures are in ${folder}`);

/** What a browser keeps once it has taken in the sample of a consultant's clients. */
async function stateWithClients(): Promise<BrowserContextOptions["storageState"]> {
  const words = await loadWords(DEFAULT_LOCALE, "clients");
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${site}/clients`);
  const buffer = Buffer.from(await sampleWorkspace());
  await page.locator("input[type=file]").setInputFiles({ name: "backup.json", mimeType: "application/json", buffer });
  await page.getByRole("button", { name: say(DEFAULT_LOCALE, words.import.action), exact: true }).click();
  await page.locator("main li a[href^='#client/']").first().waitFor();
  const state = await context.storageState({ indexedDB: true });
  await context.close();
  return state;
}

/** Charts and frames come when they are in view. */
async function showAll(page: Page): Promise<void> {
  for (const chart of await page.locator("canvas, iframe").all()) await chart.scrollIntoViewIfNeeded();
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => window.scrollTo(0, 0));
}
