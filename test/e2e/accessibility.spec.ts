import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { PAGES } from "./support/pages";
import { expect, test } from "./support/test";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Of all rules only these look at colours; another colour scheme changes nothing for the others. */
const ABOUT_COLOUR = ["color-contrast", "link-in-text-block"];

const SCANS = [
  { colorScheme: "light", runOnly: { type: "tag", values: TAGS } },
  { colorScheme: "dark", runOnly: { type: "rule", values: ABOUT_COLOUR } },
] as const;

/** What axe finds wrong, with the elements. */
async function findings(page: Page, { runOnly }: (typeof SCANS)[number]) {
  const only = { type: runOnly.type, values: [...runOnly.values] };
  // No page has frames, and axe is far quicker where it need not look for them.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ runOnly: only, resultTypes: ["violations"] });
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }));
}

for (const [name, open] of Object.entries(PAGES)) {
  test(`axe finds nothing, and nothing has to be scrolled sideways: ${name}`, async ({ page, request }) => {
    // The longest pages hold a thousand elements and are looked through four times.
    test.setTimeout(120_000);
    // Colours that are on their way to others would be measured in between.
    await page.emulateMedia({ reducedMotion: "reduce" });
    await open(page, request);
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      for (const scan of SCANS) {
        await page.emulateMedia({ colorScheme: scan.colorScheme });
        expect.soft(await findings(page, scan), `${scan.colorScheme}, ${width} px`).toEqual([]);
      }
    }
    expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBeLessThanOrEqual(320);
  });
}
