import { chromium } from "@playwright/test";
import example from "@/questionnaires/quick-1/example.json";
import { CHROMIUM_ARGS, ensureChromium } from "../support/chromium";

/**
 * Takes the picture of a result that the README shows, from a site that is running.
 * Usage: npm run picture -- http://localhost:3000
 */
const site = process.argv[2] ?? "http://localhost:3000";
const file = "public/example-result.png";
const SIZE = { width: 1200, height: 1180 };

const response = await fetch(`${site}/api/v1/assess`, {
  method: "POST",
  body: JSON.stringify({ questionnaire: "quick", answers: example }),
});
const { links } = (await response.json()) as { links: { answers: string } };
// The page on the server says nothing of where the answers came from.
const code = new URL(links.answers).hash.slice(1);

const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGS });
const page = await browser.newPage({ viewport: SIZE, deviceScaleFactor: 1.5, colorScheme: "light" });
await page.goto(`${site}/r/${code}`, { waitUntil: "networkidle" });
await page.evaluate(() => document.fonts.ready);
await page.screenshot({ path: file });
await browser.close();
console.log(`The picture is in ${file}`);
