import { mainHeading, part } from "./support/advice";
import { waysTo } from "./support/links";
import { EXAMPLE } from "./support/quick";
import { expect, test } from "./support/test";
import { words } from "./support/words";

for (const path of ["/assess/quick", "/fr/assess/full", "/embed/assess/quick"])
  test(`${path} shows what was clicked while its scripts began`, async ({ page, request }) => {
    const [, first] = (await (await request.get(path)).text()).match(/<main.*<a[^>]*href="(#[^"]+)"/s) ?? [];
    await page.addInitScript((hash) => {
      const listen = document.addEventListener;
      document.addEventListener = (...args: Parameters<typeof listen>) => {
        // React begins to hear clicks when Next has read the address, and before it writes it down.
        if (args[0] === "dblclick") location.hash = hash;
        listen.apply(document, args);
      };
    }, first as string);
    await page.goto(path);
    await expect(page.getByRole("radio").first()).toBeVisible();
    await expect(mainHeading(page)).toBeFocused();
    expect(new URL(page.url()).hash).toBe(first);
  });

test("a QR code that was opened before its script was there is drawn when it is", async ({ page, request }) => {
  const { asSummary } = await waysTo(request, EXAMPLE);
  await page.addInitScript((title) => {
    document.addEventListener("DOMContentLoaded", () =>
      [...document.querySelectorAll("summary")].find(({ textContent }) => textContent === title)?.click(),
    );
  }, words.site.share.more.qr);
  await page.goto(asSummary);
  const { more, heading } = words.site.share;
  await expect(part(page, heading).getByRole("img", { name: more.qrName })).toBeVisible();
});
