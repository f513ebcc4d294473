import { CHROMIUM_ARGS, ensureChromium } from "../support/chromium";
import { PAGES } from "./support/pages";
import { lost } from "./support/settings";
import { expect, test } from "./support/test";

// The browser's own setting: what is measured in text grows with it, the widths at which a page changes too.
test.use({
  launchOptions: {
    executablePath: ensureChromium(),
    args: [...CHROMIUM_ARGS, "--blink-settings=defaultFontSize=32"],
  },
});

const NAMES = [
  "landing",
  "section page with errors",
  "check page",
  "private result of the full assessment, with other answers tried out",
  "learn, types",
  "landing in French",
  "for developers",
  "private result",
  "comparison of two results",
  "method, example",
];

for (const name of NAMES) {
  test(`nothing is lost where text is twice as large: ${name}`, async ({ page, request }) => {
    test.slow();
    await PAGES[name]?.(page, request);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe("32px");
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await lost(page), `${width} px`).toEqual([]);
    }
  });
}
