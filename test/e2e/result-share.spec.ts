import { part } from "./support/advice";
import { waysTo } from "./support/links";
import { EXAMPLE } from "./support/quick";
import { expect, test } from "./support/test";
import { pattern, words } from "./support/words";

const { share } = words.site;

test.describe("the share panel", () => {
  for (const way of ["inBrowser", "onServer"] as const) {
    test(`copies both links and says so (${way})`, async ({ page, request, press }) => {
      const { document, [way]: path } = await waysTo(request, EXAMPLE);
      await page.goto(path);
      const panel = part(page, share.heading);
      for (const kind of ["summary", "answers"] as const) {
        await press(panel.getByRole("button", { name: share[kind].copy }));
        await expect(panel.getByRole("status")).toHaveText(share.copied);
        await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(document.links[kind]);
      }
    });
  }

  test("says what each link holds, and shows the links in full", async ({ page, request }) => {
    const { document, inBrowser } = await waysTo(request, EXAMPLE);
    await page.goto(inBrowser);
    const panel = part(page, share.heading);
    for (const kind of ["summary", "answers"] as const) {
      await expect(panel.getByRole("heading", { name: share[kind].title, exact: true })).toBeVisible();
      await expect(panel.getByText(share[kind].text)).toBeVisible();
    }
    await expect(panel.getByRole("textbox").first()).toHaveValue(document.links.summary);
    await expect(panel.getByRole("textbox").last()).toHaveValue(document.links.answers);
  });

  test("shows the card, which says the verdict to those who cannot see it", async ({ page, request }) => {
    const { inBrowser, document } = await waysTo(request, EXAMPLE);
    const { need, type } = document.recommendation;
    const verdicts: Record<string, Record<string, string>> = words.card.verdict;
    const verdict = verdicts[need.verdict ?? ""]?.[type?.id ?? ""] as string;
    await page.goto(inBrowser);
    const card = part(page, share.heading).getByRole("img");
    await expect(card).toHaveAccessibleName(pattern(words.card.alt));
    expect(await card.getAttribute("aria-label")).toContain(verdict);
  });

  test("offers only the one link that it knows on the page of a summary", async ({ page, request }) => {
    const { asSummary, document, answersCode } = await waysTo(request, EXAMPLE);
    await page.goto(asSummary);
    const panel = part(page, share.heading);
    await expect(panel.getByRole("textbox")).toHaveValue(document.links.summary);
    await expect(panel.getByRole("button", { name: share.answers.copy })).toHaveCount(0);
    expect(await page.content()).not.toContain(answersCode);
  });

  test("says so where the browser does not allow copying", async ({ page, request, press }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error("not allowed"));
    });
    await page.goto((await waysTo(request, EXAMPLE)).inBrowser);
    const panel = part(page, share.heading);
    await press(panel.getByRole("button", { name: share.summary.copy }));
    await expect(panel.getByRole("status")).toHaveText(share.notCopied);
  });

  test("gives links that open the result they promise", async ({ page, request }) => {
    const { document } = await waysTo(request, EXAMPLE);
    for (const link of [document.links.summary, document.links.answers]) {
      await page.goto("about:blank");
      await page.goto(link);
      await expect(part(page, words.result.reasons.heading)).toBeVisible();
    }
  });
});
