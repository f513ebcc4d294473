import { readFileSync } from "node:fs";
import { snippet } from "@/app/_ui/embed/snippet";
import { STEPS } from "@/app/_ui/wizard/wizard-props";
import wordsOfEmbed from "@/lib/words/en/embed.json" with { type: "json" };
import { mainHeading, part } from "./support/advice";
import { waysTo } from "./support/links";
import { otherSite } from "./support/other-site";
import { EXAMPLE, FIRST, question, quickWords } from "./support/quick";
import { expect, test } from "./support/test";
import { words } from "./support/words";

const { card, check } = wordsOfEmbed;
const { result, site, wizard } = words;

test("the lines show a card and the check on another site, and nothing else of this one", async ({
  page,
  request,
  baseURL,
}) => {
  const origin = baseURL as string;
  const { summaryCode, asSummary } = await waysTo(request, EXAMPLE);
  const of = (what: string, title: string, path: string, locale = "en") =>
    snippet({ origin, locale, what, title, link: { path, text: "…" } });
  const { address, server } = await otherSite(
    of(summaryCode, "A card", asSummary) +
      of(summaryCode, "Une carte", asSummary, "fr") +
      of("assess", "The check", "/assess/quick"),
  );
  try {
    await page.goto(address);
    const frame = (title: string) => page.locator(`iframe[title="${title}"]`);
    const link = frame("A card").contentFrame().getByRole("link");
    await expect(link).toHaveAccessibleName(/Need for a PMO \d+ of 100/);
    await expect(frame("Une carte").contentFrame().locator("html")).toHaveAttribute("lang", "fr");
    const { width = 0, height = 0 } = (await frame("A card").boundingBox()) ?? {};
    expect(width / height).toBeCloseTo(1200 / 630, 1);
    const [opened] = await Promise.all([page.waitForEvent("popup"), link.click()]);
    await expect(opened).toHaveURL(origin + asSummary);

    await frame("The check").scrollIntoViewIfNeeded();
    const inside = frame("The check").contentFrame();
    await expect(mainHeading(inside)).toHaveText(quickWords.title);
    const expectFitting = async () => {
      const content = await inside.locator("body").evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
      await expect(frame("The check")).toHaveCSS("height", `${content}px`);
    };
    await expectFitting();
    await inside.getByRole("link", { name: wizard.start.begin, exact: true }).click();
    await expect(mainHeading(inside)).toHaveText(question(FIRST).question);
    await expectFitting();
    await page.evaluate(() => window.postMessage({ pmoFitHeight: 7 }, "*"));
    await expectFitting();

    await inside.locator("body").evaluate((_, hash) => window.location.assign(hash), STEPS.check);
    await expect(inside.getByText(wizard.check.framed)).toBeVisible();
    const finish = inside.getByRole("link", { name: wizard.check.finish });
    const [own] = await Promise.all([page.waitForEvent("popup"), finish.click()]);
    await expect(mainHeading(own)).toHaveText(result.insufficient.headline);
  } finally {
    server.close();
  }
});

test("the card in a frame is a page without any script, also for a code that cannot be read", async ({ request }) => {
  expect(readFileSync("public/embed.js").length, "bytes of the loader").toBeLessThan(2048);
  const { summaryCode, answersCode } = await waysTo(request, EXAMPLE);
  const statuses = { [summaryCode]: 200, [answersCode]: 200, hello: 404 };
  for (const [code, status] of Object.entries(statuses)) {
    for (const path of [`/embed/${code}`, `/fr/embed/${code}`]) {
      const response = await request.get(path);
      expect(response.status(), path).toBe(status);
      const html = await response.text();
      expect(html, path).not.toMatch(/<script|javascript:|\son\w+=|<link|<img/i);
      expect(html, path).not.toContain(answersCode);
      const policy = response.headers()["content-security-policy"] ?? "";
      expect(policy, path).toMatch(/^default-src 'none'; style-src 'sha256-/);
      expect(policy, path).toMatch(/; sandbox allow-popups [^;]*; frame-ancestors \*$/);
    }
  }
  const framed = (await request.get("/fr/embed/assess/quick")).headers()["content-security-policy"];
  expect(framed).toMatch(/script-src 'self'( 'sha256-[\w+/]+=*')+; frame-ancestors \*$/);
});

test("oEmbed gives a frame within the room there is, and knows this site alone", async ({ request, baseURL }) => {
  const { asSummary, onServer, summaryCode, answersCode } = await waysTo(request, EXAMPLE);
  const page = await (await request.get(onServer)).text();
  const [, found = ""] = /<link[^>]*application\/json\+oembed"[^>]*href="([^"]+)"/.exec(page) ?? [];
  const discovered = await (await request.get(found)).json();
  expect(discovered).toMatchObject({ version: "1.0", type: "rich", width: 600, height: 315 });
  expect(discovered.html).toContain(`src="${baseURL}/embed/${summaryCode}"`);

  const ask = (url: string, more = "") => request.get(`/api/oembed?url=${encodeURIComponent(url)}${more}`);
  const french = await (await ask(`${baseURL}/fr${onServer}`, "&maxwidth=500&maxheight=100&format=json")).json();
  expect(french).toMatchObject({ width: 190, height: 99 });
  expect(french.html).toContain(`width="190" height="99"`);
  expect(french.html).toContain(`/fr/embed/${summaryCode}`);
  expect(JSON.stringify(french)).not.toContain(answersCode);

  const foreign = [`https://example.org${asSummary}`, `${baseURL}.example.org${asSummary}`, `//${asSummary}`];
  for (const url of [...foreign, asSummary, "", `${baseURL}/method`, `${baseURL}/r/hello`, `javascript:${asSummary}`]) {
    expect((await ask(url)).status(), url).toBe(404);
  }
  expect((await ask(`${baseURL}${asSummary}`, "&format=xml")).status()).toBe(501);
});

test("a result leads to its lines, which can be copied; a link with answers is not taken", async ({
  page,
  request,
  baseURL,
}) => {
  const { asSummary, inBrowser, summaryCode } = await waysTo(request, EXAMPLE);
  await page.goto(asSummary);
  await page.getByRole("link", { name: site.share.more.embed }).click();
  await expect(page).toHaveURL(`/embed#${summaryCode}`);
  const lines = part(page, card.heading).getByRole("textbox", { name: card.lines });
  await expect(lines).toHaveValue(new RegExp(`data-pmo-fit="${summaryCode}"`));
  await part(page, card.heading).getByRole("button", { name: wordsOfEmbed.copy }).click();
  await expect(page.getByText(wordsOfEmbed.copied)).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await lines.inputValue());

  const field = page.getByRole("textbox", { name: card.field });
  await field.fill(`${baseURL}${inBrowser}`);
  await expect(page.getByText(card.private)).toBeVisible();
  await expect(lines).toBeHidden();
  await field.fill(`${baseURL}/fr${asSummary}`);
  await expect(page.frameLocator(`iframe[title="${card.title}"]`).getByRole("link")).toBeVisible();
  await expect(page.getByRole("textbox", { name: check.lines })).toHaveValue(/data-pmo-fit="assess"/);
});
