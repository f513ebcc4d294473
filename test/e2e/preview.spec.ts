import type { Page } from "@playwright/test";
import { mainHeading } from "./support/advice";
import { waysTo } from "./support/links";
import { expectCard } from "./support/picture";
import { EXAMPLE } from "./support/quick";
import { expect, test } from "./support/test";
import { words } from "./support/words";

/** What others see of a link before they open it. */
function meta(page: Page, key: string): Promise<string | null> {
  return page.locator(`meta[property="${key}"], meta[name="${key}"]`).getAttribute("content");
}

for (const way of ["asSummary", "onServer"] as const) {
  test.describe(`the metadata of a shared result (${way})`, () => {
    test("name a card that can be fetched, with its size and a text that states the verdict", async ({
      page,
      request,
      baseURL,
    }) => {
      const { document, [way]: path } = await waysTo(request, EXAMPLE);
      const { need, type } = document.recommendation;
      const verdicts: Record<string, Record<string, string>> = words.card.verdict;
      await page.goto(path);
      const image = await meta(page, "og:image");
      expect(image).toBe(document.links.card);
      expect(new URL(image ?? "").origin).toBe(new URL(baseURL ?? "").origin);
      await expectCard(request, image ?? "");
      expect([await meta(page, "og:image:width"), await meta(page, "og:image:height")]).toEqual(["1200", "630"]);
      expect(await meta(page, "og:image:alt")).toContain(verdicts[need.verdict ?? ""]?.[type?.id ?? ""]);
      expect(await meta(page, "twitter:card")).toBe("summary_large_image");
      expect(await meta(page, "twitter:image")).toBe(image);
    });

    test("keep the page out of search engines, and say the verdict", async ({ page, request }) => {
      const { [way]: path } = await waysTo(request, EXAMPLE);
      await page.goto(path);
      expect(await meta(page, "robots")).toContain("noindex");
      const verdict = (await mainHeading(page).textContent()) ?? "no heading";
      await expect(page).toHaveTitle(`${verdict} – ${words.site.name}`);
      expect(await meta(page, "og:title")).toBe(verdict);
    });

    test("lead those who share the page on to the summary, not to the answers", async ({ page, request }) => {
      const { document, answersCode, [way]: path } = await waysTo(request, EXAMPLE);
      await page.goto(path);
      expect(await meta(page, "og:url")).toBe(document.links.summary);
      for (const tag of await page.locator("meta[content]").all()) {
        expect(await tag.getAttribute("content")).not.toContain(answersCode);
      }
    });
  });
}

test("pages with a bad code or a private result stay out of search engines too", async ({ page }) => {
  for (const path of ["/r/hello", "/r"]) {
    await page.goto(path);
    expect(await meta(page, "robots"), path).toContain("noindex");
  }
});
