import result from "@/lib/words/fr/result.json" with { type: "json" };
import site from "@/lib/words/fr/site.json" with { type: "json" };
import { LANGUAGE_NAMES } from "@/lib/words/locales";
import quick from "@/questionnaires/quick-1/fr.json" with { type: "json" };
import { mainHeading, part } from "./support/advice";
import { waysTo } from "./support/links";
import { answerText, EXAMPLE, SECOND } from "./support/quick";
import { expect, test } from "./support/test";
import { continueButton, openQuestion, option } from "./support/walk";
import { words } from "./support/words";

const inFrench = LANGUAGE_NAMES.fr as string;
const inEnglish = LANGUAGE_NAMES.en as string;
const texts = quick.questions as Record<string, { question: string; options: Record<string, string> }>;

test("the language changes on the same question, and answers stay", async ({ page }) => {
  await openQuestion(page, SECOND);
  await option(page, SECOND, EXAMPLE[SECOND]).check();
  await page.getByRole("link", { name: inFrench, exact: true }).click();
  await expect(page).toHaveURL(`/fr/assess/quick#${SECOND}`);
  await expect(mainHeading(page)).toHaveText(texts[SECOND]?.question ?? "");
  const answer = texts[SECOND]?.options[EXAMPLE[SECOND] ?? ""] ?? "";
  await expect(page.getByRole("radio", { name: answer, exact: true })).toBeChecked();
  await page.getByRole("link", { name: inEnglish, exact: true }).click();
  await expect(option(page, SECOND, EXAMPLE[SECOND])).toBeChecked();
  await expect(continueButton(page)).toBeVisible();
});

test("a private result opens in the other language, still behind the #", async ({ page, request }) => {
  const { inBrowser, answersCode } = await waysTo(request, EXAMPLE);
  await page.goto(inBrowser);
  await expect(part(page, words.result.reasons.heading)).toBeVisible();
  await page.getByRole("link", { name: inFrench, exact: true }).click();
  await expect(page).toHaveURL(`/fr/r#${answersCode}`);
  await expect(part(page, result.reasons.heading)).toBeVisible();
});

test("pages name their language, and search engines find the others", async ({ page, request }) => {
  const { asSummary } = await waysTo(request, EXAMPLE);
  for (const path of ["/", "/assess/quick", "/method/rules", "/learn/types", "/examples", asSummary]) {
    await page.goto(path === "/" ? "/fr" : `/fr${path}`);
    await expect(page.locator("html"), path).toHaveAttribute("lang", "fr");
    await expect(page.getByRole("link", { name: site.nav.check, exact: true }), path).toBeVisible();
    for (const [language, address] of [
      ["en", path],
      ["x-default", path],
      ["fr", path === "/" ? "/fr" : `/fr${path}`],
    ]) {
      const link = page.locator(`link[rel="alternate"][hreflang="${language}"]`);
      expect(new URL((await link.getAttribute("href")) ?? "").pathname, path).toBe(address);
    }
  }
});

test("a result in French has its card and its links in French", async ({ page, request }) => {
  const { document, asSummary } = await waysTo(request, EXAMPLE);
  await page.goto(`/fr${asSummary}`);
  const image = await page.locator('meta[property="og:image"]').getAttribute("content");
  expect(image).toBe(`${document.links.card}?lang=fr`);
  const [english, french] = await Promise.all([request.get(document.links.card ?? ""), request.get(image ?? "")]);
  expect(french.headers()["content-type"]).toBe("image/png");
  expect((await french.body()).equals(await english.body())).toBe(false);
  const data = { questionnaire: "quick", answers: EXAMPLE };
  const { links } = await (await request.post("/api/v1/assess?lang=fr", { data })).json();
  expect([links.summary, links.answers].map((link) => new URL(link).pathname.startsWith("/fr/r"))).toEqual([
    true,
    true,
  ]);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the questions on one page lead to a result in the same language", async ({ page }) => {
    await page.goto("/fr/assess/quick/form");
    for (const [id, answer] of Object.entries(EXAMPLE)) {
      const group = page.getByRole("group").filter({ hasText: texts[id]?.question ?? answerText(id, answer) });
      await group.locator(`input[value="${answer}"]`).check();
    }
    await page.locator("form button[type=submit]").click();
    await expect(page).toHaveURL(/\/fr\/r\/aq1/);
    await expect(part(page, result.reasons.heading)).toBeVisible();
  });
});
