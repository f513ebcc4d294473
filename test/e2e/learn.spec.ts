import { LEARN_SLUGS, learnPath } from "@/app/_ui/learn/learn-path";
import { deciumFte, p3oFte } from "@/lib/model/sizing";
import { mainHeading, part } from "./support/advice";
import { quickWords } from "./support/quick";
import { expect, test } from "./support/test";
import { words } from "./support/words";

const { learn, method, result, site } = words;

test("the main navigation leads to all pages, and each of them back", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("navigation", { name: site.nav.label }).getByRole("link", { name: site.nav.learn }).click();
  await expect(mainHeading(page)).toHaveText(learn.index.headline);
  for (const slug of LEARN_SLUGS) {
    await page.getByRole("main").getByRole("link", { name: learn.pages[slug].title }).click();
    await expect(mainHeading(page)).toHaveText(learn.pages[slug].title);
    await page.getByRole("main").getByRole("link", { name: learn.index.title, exact: true }).click();
    await expect(mainHeading(page)).toHaveText(learn.index.headline);
  }
});

for (const slug of LEARN_SLUGS) {
  const { title, description, sections } = learn.pages[slug];

  test(`the page ${slug} is whole, from its title to what to read next`, async ({ page, request }) => {
    await page.goto(learnPath(slug));
    await test.step("it has a title, a description and all its sections", async () => {
      await expect(page).toHaveTitle(`${title} – ${site.name}`);
      await expect(page.locator('meta[name="description"]')).toHaveAttribute("content", description);
      for (const { heading } of Object.values<{ heading: string }>(sections))
        await expect(part(page, heading)).toBeVisible();
    });

    await test.step("it leads from each note at the side to its source, and names its kind", async () => {
      const sources = part(page, site.sources.heading).getByRole("listitem");
      const kinds = new RegExp(Object.values(site.sources.kinds).join("|"));
      for (const source of await sources.all()) await expect(source).toContainText(kinds);
      for (const link of await page.locator('main a[href^="#"]').all()) {
        const target = (await link.getAttribute("href")) as string;
        await expect(sources.and(page.locator(target))).toBeVisible();
      }
    });

    await test.step("its tables have named rows and columns", async () => {
      for (const table of await page.getByRole("table").all()) {
        await expect(table.locator("caption")).not.toBeEmpty();
        const columns = await table.getByRole("columnheader").count();
        expect(columns).toBeGreaterThan(1);
        await expect(table.locator("tbody tr:first-child").getByRole("cell")).toHaveCount(columns - 1);
        await expect(table.locator("tbody").getByRole("rowheader")).toHaveCount(
          await table.locator("tbody tr").count(),
        );
      }
    });

    await test.step("it ends with pages that exist, and the quick check", async () => {
      for (const link of await part(page, learn.frame.next).getByRole("link").all()) {
        expect((await request.get((await link.getAttribute("href")) as string)).status()).toBe(200);
      }
      await page.getByRole("main").getByRole("link", { name: learn.frame.check }).click();
      await expect(mainHeading(page)).toHaveText(quickWords.title);
    });
  });
}

test("the sizes of a team are those of the model", async ({ page }) => {
  await page.goto(learnPath("team"));
  const table = page.getByRole("table", { name: method.decisions.team.table });
  for (const people of [30, 500]) {
    const row = table
      .getByRole("row")
      .filter({ has: page.getByRole("rowheader", { name: String(people), exact: true }) });
    const sizes = [deciumFte(people), p3oFte(people)].map((fte) => String(Math.round(fte)));
    await expect(row.getByRole("cell")).toHaveText(sizes);
  }
});

test("on a narrow screen each cell of a table names its column", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(learnPath("types"));
  const cell = part(page, learn.pages.types.sections.control.heading).locator("tbody td").first();
  await expect(cell.getByText(result.typeNames.supportive, { exact: true })).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a page reads as well", async ({ page }) => {
    await page.goto(learnPath("when-not"));
    await expect(mainHeading(page)).toHaveText(learn.pages["when-not"].title);
    await expect(page.getByRole("table")).toBeVisible();
  });
});
