import { PERSONAS, type PersonaId } from "@/test/personas";
import { mainHeading } from "./support/advice";
import { expect, test } from "./support/test";
import { text, words } from "./support/words";

const { examples, result, site } = words;
const IDS = Object.keys(PERSONAS) as PersonaId[];
const COUNT = { count: IDS.length };

test("the landing page and the footer lead to the examples", async ({ page }) => {
  await page.goto("/");
  await page
    .getByRole("main")
    .getByRole("link", { name: text(site.landing.examples, COUNT) })
    .click();
  await expect(mainHeading(page)).toHaveText(text(examples.headline, COUNT));
  await page.goto("/method");
  await page
    .getByRole("contentinfo")
    .getByRole("link", { name: text(site.footer.examples, COUNT) })
    .click();
  await expect(mainHeading(page)).toHaveText(text(examples.headline, COUNT));
});

test("the page says what it is, and that it is invented", async ({ page }) => {
  const notNow = IDS.filter((id) => PERSONAS[id].expect.verdict === "not-now").length;
  await page.goto("/examples");
  await expect(page).toHaveTitle(`${text(examples.title, COUNT)} – ${site.name}`);
  await expect(page.locator('meta[name="description"]')).toHaveAttribute(
    "content",
    text(examples.description, { ...COUNT, notNow }),
  );
  await expect(page.getByText(examples.lead)).toBeVisible();
});

test("every organisation is shown once, under the verdict it is given", async ({ page }) => {
  await page.goto("/examples");
  const names = IDS.map((id) => examples.organisations[id].name);
  const shown = await page.getByRole("main").getByRole("heading", { level: 3 }).allTextContents();
  expect([...shown].sort()).toEqual([...names].sort());
  const groups = await page
    .getByRole("region")
    .filter({ has: page.getByRole("heading", { level: 3 }) })
    .all();
  expect(groups.length).toBeGreaterThan(2);
  for (const group of groups) {
    const heading = await group.getByRole("heading", { level: 2 }).textContent();
    expect(Object.values<string | null>(result.verdictNames)).toContain(heading);
  }
});

test("every organisation has a story, and leads to the result that is quoted", async ({ page }) => {
  for (const id of IDS) {
    const { name, story } = examples.organisations[id];
    await page.goto("/examples");
    const entry = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name, exact: true }) });
    await expect(entry).toContainText(story);
    const told = (await entry.textContent()) ?? "";
    await entry.getByRole("link", { name, exact: true }).click();
    await expect(page).toHaveURL(/\/r\/af1/);
    const headline = (await mainHeading(page).textContent()) ?? "";
    expect(told, name).toContain(headline);
  }
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the examples and their results open as well", async ({ page }) => {
    await page.goto("/examples");
    const [first] = IDS;
    await page.getByRole("link", { name: examples.organisations[first as PersonaId].name, exact: true }).click();
    await expect(mainHeading(page)).toHaveText(result.headline["not-now"].none);
  });
});
