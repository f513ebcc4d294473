import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expectNoSideways } from "./support/layout";
import { PAGES } from "./support/pages";
import { expect, test } from "./support/test";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Both colour schemes and both widths: every rule in each of two scans, so that none of the four is left out. */
const SCANS = [
  { colorScheme: "light", width: 1280 },
  { colorScheme: "dark", width: 320 },
] as const;

/** What axe finds wrong, with the elements. */
async function findings(page: Page) {
  // No page has frames, and axe is far quicker where it need not look for them.
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ runOnly: { type: "tag", values: TAGS }, resultTypes: ["violations"] });
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }));
}

for (const [name, open] of Object.entries(PAGES)) {
  test(`axe finds nothing, and nothing has to be scrolled sideways: ${name}`, async ({ page, request }) => {
    // The longest pages hold more than a thousand elements and are looked through twice.
    test.setTimeout(120_000);
    // Colours that are on their way to others would be measured in between.
    await page.emulateMedia({ reducedMotion: "reduce" });
    await open(page, request);
    for (const { colorScheme, width } of SCANS) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      expect.soft(await findings(page), `${colorScheme}, ${width} px`).toEqual([]);
    }
    await expectNoSideways(page);
  });
}
