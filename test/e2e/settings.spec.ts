import { PAGES } from "./support/pages";
import { lost, reset, SETTINGS } from "./support/settings";
import { expect, test } from "./support/test";
import { words } from "./support/words";

/** Pages that between them hold every kind of text, table, control and drawing. */
const NAMES = [
  "landing",
  "start of the full assessment, with answers to carry over",
  "section page with errors",
  "check page",
  "private result of the full assessment, with other answers tried out",
  "examples",
  "method, decisions",
  "learn, types",
  "learn, who-is-who",
  "for developers",
  "private result",
  "comparison of two results",
  "method, example",
  "method, questions",
  "method, rules",
];

for (const name of NAMES) {
  test(`nothing is lost whatever the reader's settings and language: ${name}`, async ({ page, request }) => {
    test.slow();
    await PAGES[name]?.(page, request);
    for (const [setting, { widths, put }] of Object.entries(SETTINGS)) {
      await put(page);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        expect.soft(await lost(page), `${setting}, ${width} px`).toEqual([]);
        if (setting !== "right to left") continue;
        const brand = page.getByRole("banner").getByRole("link", { name: words.site.name, exact: true });
        const { x = 0, width: its = 0 } = (await brand.boundingBox()) ?? {};
        expect.soft(x + its, "the name stands at the right").toBeGreaterThan(width * 0.9);
      }
      await reset(page);
    }
  });
}

test("the pages to look at are still there", () => {
  expect(NAMES.filter((name) => !(name in PAGES))).toEqual([]);
});
