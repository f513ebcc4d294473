import { part } from "./support/advice";
import { waysTo } from "./support/links";
import { expectCard } from "./support/picture";
import { EXAMPLE } from "./support/quick";
import { expect, test } from "./support/test";
import { words } from "./support/words";

const { more } = words.site.share;

test("every way to share carries the link to the summary, and no answer", async ({ page, request }) => {
  const { inBrowser, asSummary, document } = await waysTo(request, EXAMPLE);
  await page.addInitScript(() => {
    Object.assign(window, { shared: [] as unknown[] });
    navigator.share = async (data) => void (window as unknown as { shared: unknown[] }).shared.push(data);
  });
  await page.goto(inBrowser);
  const share = part(page, words.site.share.heading);
  await share.getByRole("button", { name: more.native }).click();
  const [given] = await page.evaluate(() => (window as unknown as { shared: { url: string }[] }).shared);
  expect(new URL(given?.url ?? "").pathname).toBe(asSummary);

  const mail = await share.getByRole("link", { name: more.mail }).getAttribute("href");
  expect(mail).toMatch(/^mailto:\?subject=/);
  expect(decodeURIComponent(mail ?? "")).toContain(document.links.summary);
  expect(decodeURIComponent(mail ?? "")).not.toContain("+");

  await share.getByText(more.qr, { exact: true }).click();
  await expect(share.getByRole("img", { name: more.qrName })).toBeVisible();
});

test("a device without a share sheet shows no button for it", async ({ page, request }) => {
  const { inBrowser } = await waysTo(request, EXAMPLE);
  await page.addInitScript(() => Object.defineProperty(navigator, "share", { value: undefined }));
  await page.goto(inBrowser);
  await expect(part(page, words.site.share.heading).getByRole("link", { name: more.mail })).toBeVisible();
  await expect(page.getByRole("button", { name: more.native })).toHaveCount(0);
});

test("the card can be kept as a picture in two shapes", async ({ page, request }) => {
  const { inBrowser, asSummary } = await waysTo(request, EXAMPLE);
  await page.goto(inBrowser);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: more.picture, exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("pmo-fit.png");
  await expectCard(request, `${asSummary}/card.png`);
  const square = await (await request.get(`${asSummary}/square.png`)).body();
  expect([square.readUInt32BE(16), square.readUInt32BE(20)]).toEqual([1200, 1200]);
  expect(square.length).toBeLessThan(300_000);
});
