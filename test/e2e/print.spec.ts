import type { Page } from "@playwright/test";
import { expectAdvice, part } from "./support/advice";
import { FULL } from "./support/full";
import { type ResultDocument, waysTo } from "./support/links";
import { EXAMPLE } from "./support/quick";
import { expect, test } from "./support/test";
import { words } from "./support/words";

/** Sheets that a result may take: the quick check and the full assessment, each as it stands and a little more. */
const MOST_SHEETS = { quick: 23, full: 29 };

/** The number of pages of a document, which stands in it uncompressed. */
function pagesOf(pdf: Buffer): number {
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** Opens a private result and waits until everything behind the answer is there. */
async function openWhole(page: Page, ways: { document: ResultDocument; inBrowser: string }): Promise<void> {
  await page.goto(ways.inBrowser);
  await expectAdvice(page, ways.document);
  await expect(page.getByRole("heading", { name: words.detail.computed.heading })).toBeAttached();
}

for (const [questionnaire, answers] of [
  ["quick", EXAMPLE],
  ["full", FULL],
] as const) {
  test(`paper holds the whole result on few sheets, A4 and Letter: ${questionnaire}`, async ({ page, request }) => {
    const ways = await waysTo(request, answers, questionnaire);
    await openWhole(page, ways);
    for (const format of ["A4", "Letter"]) {
      const sheets = pagesOf(await page.pdf({ format, preferCSSPageSize: true }));
      expect(sheets, format).toBeGreaterThan(4);
      expect(sheets, format).toBeLessThanOrEqual(MOST_SHEETS[questionnaire]);
    }
  });

  test(`paper begins with what it holds, and every entry leads there: ${questionnaire}`, async ({ page, request }) => {
    const ways = await waysTo(request, answers, questionnaire);
    for (const address of [ways.inBrowser, ways.onServer, ways.asSummary]) {
      await page.emulateMedia({ media: "screen" });
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(address);
      await expect(page.getByRole("heading", { name: words.detail.computed.heading })).toBeAttached();
      const contents = page.getByRole("navigation", { name: words.detail.contents });
      await expect(contents).toBeVisible();
      await page.setViewportSize({ width: 390, height: 844 });
      await expect(contents).toBeHidden();
      await page.emulateMedia({ media: "print" });
      await expect(contents).toBeVisible();
      const headings = await page.locator("main h2:visible").allTextContents();
      expect(await contents.getByRole("link").allTextContents(), address).toEqual(headings);
      const ends = await contents
        .getByRole("link")
        .evaluateAll((links) =>
          links.map((link) => document.querySelector((link as HTMLAnchorElement).hash)?.textContent),
        );
      expect(ends, address).toEqual(headings);
    }
  });
}

test("paper names the address of the result that holds no answer", async ({ page, request }) => {
  const ways = await waysTo(request, EXAMPLE);
  await openWhole(page, ways);
  const address = page.getByText(ways.document.links.summary);
  await expect(address).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(address).toBeVisible();
});

test("on paper no heading stands apart from what follows it", async ({ page, request }) => {
  await openWhole(page, await waysTo(request, FULL, "full"));
  await page.emulateMedia({ media: "print" });
  const apart = await page
    .locator("main :is(h1, h2, h3, h4):visible")
    .evaluateAll((all) =>
      all.filter((one) => getComputedStyle(one).breakAfter !== "avoid").map((one) => one.outerHTML),
    );
  expect(apart).toEqual([]);
});

test("on paper the bars of the scores stand on the sheet of their scale", async ({ page, request }) => {
  await openWhole(page, await waysTo(request, FULL, "full"));
  await page.emulateMedia({ media: "print" });
  const bars = part(page, words.detail.dimensions.heading).getByRole("img").first();
  await expect(bars).toHaveCSS("break-inside", "avoid");
  const { height } = (await bars.boundingBox()) ?? { height: Number.POSITIVE_INFINITY };
  // What is higher than the smaller of the two sheets, Letter without its margins, would be cut all the same.
  expect(height).toBeLessThan(243 * (96 / 25.4));
});
