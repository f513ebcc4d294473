import type { Page } from "@playwright/test";
import { expectAdvice, mainHeading, part } from "./support/advice";
import { hasInk } from "./support/canvas";
import { waysTo } from "./support/links";
import { siteWithVersions } from "./support/next-version";
import { EXAMPLE, FIRST } from "./support/quick";
import { expect, test } from "./support/test";
import { expectCheckPage, finishLink, openCheckPage, openQuestion, option } from "./support/walk";
import { words } from "./support/words";

const { offline } = words.site;

test.use({ isCutOff: true, serviceWorkers: "allow" });

/** A first visit, after which the site is kept; then the network goes. */
async function visitOnce(page: Page): Promise<void> {
  await page.goto("/");
  await keepSite(page);
  await page.context().setOffline(true);
}

/** Waits until the site is kept, which the page asks for by itself a little later. */
async function keepSite(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.register("/service-worker.js");
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state === "activating") await new Promise((done) => active.addEventListener("statechange", done));
  });
}

test.describe("without a network, after one visit", () => {
  test("the quick check leads to its result, with everything behind it", async ({ page, request, press }) => {
    const { document } = await waysTo(request, EXAMPLE);
    await visitOnce(page);
    await openQuestion(page, FIRST);
    await expect(option(page, FIRST, EXAMPLE[FIRST] as string)).toBeVisible();
    await openCheckPage(page, EXAMPLE);
    await expectCheckPage(page);
    await press(finishLink(page));
    await expectAdvice(page, document);
    await expect(part(page, words.detail.computed.heading)).toBeVisible();
    const scores = part(page, words.detail.dimensions.heading);
    await press(scores.getByText(words.detail.radar.heading));
    await expect.poll(() => scores.locator("canvas").evaluate(hasInk)).toBe(true);
  });

  test("pages to read are there, in each language, and a shared result is computed in the browser", async ({
    page,
    request,
    press,
  }) => {
    const { document, onServer, answersCode } = await waysTo(request, EXAMPLE);
    await visitOnce(page);
    for (const path of ["/learn/types", "/method/rules", "/examples", "/fr/learn/types", "/fr/assess/full"]) {
      await page.goto(path);
      await expect(mainHeading(page)).toBeVisible();
      await expect(mainHeading(page)).not.toHaveText(offline.title);
      await expect(page).toHaveURL(path);
    }
    await page.goto(onServer);
    await expect(page).toHaveURL(`/r#${answersCode}`);
    await expectAdvice(page, document);
    // What needs the network says so, with ways on.
    await page.goto("/assess/quick/form");
    await expect(mainHeading(page)).toHaveText(offline.title);
    await press(page.getByRole("link", { name: offline.quick }));
    await expect(page).toHaveURL("/assess/quick");
    await expect(mainHeading(page)).not.toHaveText(offline.title);
  });

  test("nothing that holds an answer is kept", async ({ page, request }) => {
    const { onServer, inBrowser } = await waysTo(request, EXAMPLE);
    await page.goto("/");
    await keepSite(page);
    await page.goto(onServer);
    await page.goto(inBrowser);
    await expect(part(page, words.detail.computed.heading)).toBeVisible();
    const kept = await page.evaluate(async () => {
      const urls: string[] = [];
      for (const name of await caches.keys())
        for (const { url } of await (await caches.open(name)).keys()) urls.push(new URL(url).pathname);
      return urls;
    });
    expect(kept).toContain("/r");
    expect(kept.filter((path) => /\/(r|api)\/./.test(path))).toEqual([]);
  });
});

test("a page has the site kept by itself; with a network, pages come from there, so that a new version is seen at once", async ({
  page,
}) => {
  await page.goto("/");
  await page.evaluate(() => navigator.serviceWorker.ready);
  const answer = await page.goto("/learn");
  expect(answer?.fromServiceWorker()).toBe(true);
  const asked = await page.evaluate(() => performance.getEntriesByType("navigation")[0]?.toJSON().transferSize);
  expect(asked).toBeGreaterThan(0);
});

test("a new version waits until the last page of the old one is closed, and then serves", async ({
  page,
  context,
  baseURL,
}) => {
  const { address, release, server } = await siteWithVersions(baseURL ?? "");
  await page.goto(`${address}/learn`);
  await keepSite(page);
  release();
  const states = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      const isOld = registration?.active === navigator.serviceWorker.controller;
      return { isOld, isWaiting: registration?.waiting?.state === "installed" };
    });
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect.poll(states).toEqual({ isOld: true, isWaiting: true });
  // The page of the old version goes on, also without a network.
  await context.setOffline(true);
  await page.goto(`${address}/method`);
  await expect(mainHeading(page)).toHaveText(words.method.pages.overview.title);
  await context.setOffline(false);
  await page.close();
  const next = await context.newPage();
  await next.goto(`${address}/learn`);
  const isWaiting = () =>
    next.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting !== null);
  await expect.poll(isWaiting).toBe(false);
  await context.setOffline(true);
  await next.goto(`${address}/method`);
  await expect(mainHeading(next)).toHaveText(words.method.pages.overview.title);
  server.close();
});
