import { encode } from "uqr";
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

test("the QR code says the link to the summary, dark on light in every theme, with four modules free around it", async ({
  page,
  request,
}) => {
  const { inBrowser, document } = await waysTo(request, EXAMPLE);
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto(inBrowser);
  await page.getByText(more.qr, { exact: true }).click();
  const code = page.getByRole("img", { name: more.qrName });
  await expect(code).toBeVisible();
  const { size, paper, ink, path } = await code.evaluate((svg) => ({
    size: (svg as SVGSVGElement).viewBox.baseVal.width,
    paper: svg.querySelector("rect")?.getAttribute("fill"),
    ink: svg.querySelector("path")?.getAttribute("fill"),
    path: svg.querySelector("path")?.getAttribute("d") ?? "",
  }));
  expect([paper, ink]).toEqual(["#fff", "#000"]);
  const dark = new Set([...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x} ${y}`));
  const { data } = encode(document.links.summary, { border: 0 });
  expect(size).toBe(data.length + 2 * 4);
  const expected = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`${x + 4} ${y + 4}`] : [])));
  expect([...dark].sort()).toEqual(expected.sort());
});

test("who closes the share sheet again is told of no error", async ({ page, request }) => {
  const { inBrowser } = await waysTo(request, EXAMPLE);
  await page.addInitScript(() => {
    navigator.share = async () => {
      Object.assign(window, { isClosed: true });
      throw new DOMException("Share canceled", "AbortError");
    };
  });
  await page.goto(inBrowser);
  const share = part(page, words.site.share.heading);
  await share.getByRole("button", { name: more.native }).click();
  await expect.poll(() => page.evaluate(() => Reflect.get(window, "isClosed"))).toBe(true);
  await expect(share.getByRole("button", { name: more.native })).toBeVisible();
  await expect(share.getByRole("alert").or(share.getByRole("status")).filter({ hasText: /./ })).toHaveCount(0);
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
