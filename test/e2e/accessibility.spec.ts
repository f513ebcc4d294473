import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { part } from "./support/advice";
import { expectNoSideways } from "./support/layout";
import { waysTo } from "./support/links";
import { PAGES } from "./support/pages";
import { EXAMPLE } from "./support/quick";
import { expect, test } from "./support/test";
import { words } from "./support/words";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Both colour schemes and both widths: every rule in each of two scans, so that none of the four is left out. */
const SCANS = [
  { colorScheme: "light", width: 1280 },
  { colorScheme: "dark", width: 320 },
] as const;

/** What the system can ask of colours; no other rule depends on it. */
const COLOURS = [{ forcedColors: "active" }, { forcedColors: "none", contrast: "more" }] as const;
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

/** Pages of every kind whose drawings and controls rest on colour most. */
const COLOURFUL = [
  "landing",
  "question with an error",
  "section page",
  "check page",
  "private result of the full assessment, with other answers tried out",
  "shared result, summary",
  "method, overview",
  "examples",
  "learn",
  "unknown page",
];

/** What axe finds wrong, with the elements. */
async function findings(page: Page, rules?: string[], values = TAGS) {
  // What stands in frames is looked at by itself, and axe is far quicker where it need not look for them.
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ runOnly: rules ?? { type: "tag", values }, resultTypes: ["violations"] });
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }));
}

/** Tables alone, and so many that looking through them takes as long as ten other pages: one scan of all rules. */
const ENDLESS = "method, rules";

/** All that stands on it stands on the private result of the full assessment too. */
const COVERED = "private result";

for (const [name, open] of Object.entries(PAGES).filter(([name]) => name !== COVERED)) {
  test(`axe finds nothing, and nothing has to be scrolled sideways: ${name}`, async ({ page, request }) => {
    // The longest pages hold more than a thousand elements and are looked through twice.
    test.setTimeout(120_000);
    // Colours that are on their way to others would be measured in between.
    await page.emulateMedia({ reducedMotion: "reduce" });
    await open(page, request);
    for (const { colorScheme, width } of SCANS) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      const rules = name === ENDLESS && colorScheme === "light" ? COLOUR_RULES : undefined;
      expect.soft(await findings(page, rules), `${colorScheme}, ${width} px`).toEqual([]);
    }
    await expectNoSideways(page);
    if (!COLOURFUL.includes(name)) return;
    for (const colours of COLOURS) {
      await page.emulateMedia(colours);
      expect.soft(await findings(page, COLOUR_RULES), JSON.stringify(colours)).toEqual([]);
    }
  });
}

test("axe finds nothing in the card that stands in a frame", async ({ browser, request, baseURL }) => {
  // The card runs no script, not even that of axe.
  const context = await browser.newContext({ baseURL, bypassCSP: true });
  const page = await context.newPage();
  await page.goto(`/embed/${(await waysTo(request, EXAMPLE)).summaryCode}`);
  for (const { colorScheme, width } of SCANS) {
    await page.setViewportSize({ width, height: 400 });
    await page.emulateMedia({ colorScheme });
    // The headings are those of the page around it.
    const found = await findings(page, undefined, TAGS.slice(0, -1));
    expect.soft(found, `${colorScheme}, ${width} px`).toEqual([]);
  }
  await context.close();
});

test("pages whose colours matter most are still there", () => {
  expect(COLOURFUL.filter((name) => !(name in PAGES))).toEqual([]);
});

test("what is drawn stays visible in forced colours", async ({ page, request }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await PAGES["private result"]?.(page, request);
  const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const types = part(page, words.detail.types.heading).getByRole("listitem");
  const bar = types.first().locator("div > span").first();
  expect(await bar.evaluate((one) => getComputedStyle(one).backgroundColor), "bar of a type").not.toBe(paper);
  const shape = types.first().locator("svg path").first();
  expect(await shape.evaluate((one) => getComputedStyle(one).fill), "shape of a type").not.toBe(paper);
  const timeline = part(page, words.roadmap.plan.heading).getByRole("listitem").first();
  const phase = timeline.locator('[aria-hidden="true"] > span').first();
  expect(await phase.evaluate((one) => getComputedStyle(one).backgroundColor), "bar of a phase").not.toBe(paper);
  const marks = part(page, words.detail.practice.heading).locator('summary [aria-hidden="true"]').first();
  const level = marks.locator("span").last();
  expect(await level.evaluate((one) => getComputedStyle(one).backgroundColor), "level of practice").not.toBe(paper);
  const scores = part(page, words.detail.dimensions.heading).getByRole("img").first();
  const score = scores.locator("span > span").last();
  expect(await score.evaluate((one) => getComputedStyle(one).backgroundColor), "bar of a score").not.toBe(paper);
  expect(await drawnColours(page), "colours of the radar").toBeGreaterThan(1);
});

test("what is chosen and what has the focus stays visible in forced colours", async ({ page, request }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await PAGES["section page"]?.(page, request);
  const row = page.locator("label:has(input[type=radio])").first();
  const border = () => row.evaluate((one) => getComputedStyle(one).borderInlineStartWidth);
  expect(await border()).toBe("0px");
  await row.getByRole("radio").focus();
  await page.keyboard.press("Space");
  await expect(row.getByRole("radio")).toBeChecked();
  expect(await border()).toBe("3px");
  expect(await row.evaluate((one) => getComputedStyle(one).outlineStyle)).toBe("solid");
});

/** How many colours the radar uses, once it is drawn; the page is unfolded. */
async function drawnColours(page: Page): Promise<number> {
  const chart = part(page, words.detail.dimensions.heading).locator("canvas");
  await chart.scrollIntoViewIfNeeded();
  const count = () =>
    chart.evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
      const colours = new Set<string>();
      for (let at = 0; at < data.length; at += 4) {
        if (data[at + 3] === 255) colours.add(`${data[at]} ${data[at + 1]} ${data[at + 2]}`);
      }
      return colours.size;
    });
  await expect.poll(count).toBeGreaterThan(0);
  return count();
}
