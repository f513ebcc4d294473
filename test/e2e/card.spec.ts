import { CARD_WIDTH } from "@/app/_ui/card/card-theme";
import { LOCALES, localePath } from "@/lib/words/locales";
import golden from "@/test/links.json" with { type: "json" };
import { waysTo } from "./support/links";
import { expectCard } from "./support/picture";
import { EXAMPLE } from "./support/quick";
import { expect, test } from "./support/test";
import { words } from "./support/words";

/** One summary code for each verdict and type that the golden links hold. */
const SAMPLES = new Map(
  golden
    .filter(({ code }) => code.startsWith("s"))
    .map(({ code, result: { verdict, type } }) => [`${verdict}, ${type}`, code]),
);

test("there is a sample of every verdict and every type", () => {
  const names = [...SAMPLES.keys()].join("; ");
  for (const verdict of ["not-now", "lightweight", "recommended", "strong"]) expect(names).toContain(`${verdict}, `);
  for (const type of ["none", "supportive", "controlling", "directive"]) expect(names).toContain(`, ${type}`);
});

for (const [name, code] of SAMPLES) {
  test(`is drawn and kept for ever: ${name}`, async ({ request }) => {
    const card = await expectCard(request, `/r/${code}/card.png`);
    const cache = card.headers()["cache-control"] ?? "";
    expect(cache).toContain("immutable");
    expect(Number(/max-age=(\d+)/.exec(cache)?.[1])).toBeGreaterThanOrEqual(31_536_000);
  });
}

test("differs from verdict to verdict, and is the same every time", async ({ request }) => {
  const pictures = new Set<string>();
  for (const code of SAMPLES.values()) {
    pictures.add((await (await request.get(`/r/${code}/card.png`)).body()).toString("base64"));
  }
  expect(pictures.size).toBe(SAMPLES.size);
  const [[, code] = []] = SAMPLES;
  const again = await (await request.get(`/r/${code}/card.png`)).body();
  expect(pictures).toContain(again.toString("base64"));
});

test("its verdict is large, and stands in the middle that every place shows", async ({ page }) => {
  for (const locale of LOCALES) {
    for (const [name, code] of SAMPLES) {
      await page.goto(localePath(locale, `/r/${code}`));
      const card = page.locator("[role=img] > div").filter({ hasText: words.site.name });
      const verdict = card.locator("> div:nth-child(2) > div:nth-child(2)");
      const facts = card.locator("> div:nth-child(3)");
      const [whole, own, below] = await Promise.all([card.boundingBox(), verdict.boundingBox(), facts.boundingBox()]);
      if (!whole || !own || !below) throw new Error(`${locale} ${name}: no card is shown`);
      const unit = whole.width / CARD_WIDTH;
      const size = await verdict.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
      expect(size / unit, `${locale} ${name}`).toBeGreaterThanOrEqual(40);
      expect((own.x - whole.x) / unit, `${locale} ${name}`).toBeGreaterThanOrEqual(199);
      expect((own.x + own.width - whole.x) / unit, `${locale} ${name}`).toBeLessThanOrEqual(1001);
      expect(own.y + own.height, `${locale} ${name}`).toBeLessThanOrEqual(below.y);
    }
  }
});

test("is not sent again to whoever has it already", async ({ request }) => {
  const [[, code] = []] = SAMPLES;
  for (const path of [`/r/${code}/card.png`, `/r/${code}/square.png`, "/r/hello/card.png", "/card.png"]) {
    const { etag = "", "cache-control": cache } = (await request.get(path)).headers();
    const again = await request.get(path, { headers: { "If-None-Match": etag } });
    expect([again.status(), (await again.body()).length], path).toEqual([304, 0]);
    expect(again.headers(), path).toMatchObject({ etag, "cache-control": cache });
    const other = await request.get(path, { headers: { "If-None-Match": '"other"' } });
    expect(other.status(), path).toBe(200);
  }
});

test("is the same for the answers as for their summary", async ({ request }) => {
  const { answersCode, summaryCode } = await waysTo(request, EXAMPLE);
  const [fromAnswers, fromSummary] = await Promise.all(
    [answersCode, summaryCode].map(async (code) => (await expectCard(request, `/r/${code}/card.png`)).body()),
  );
  expect(fromAnswers?.equals(fromSummary as Buffer)).toBe(true);
});

test("without a verdict it is the card of the site, and not for ever", async ({ request }) => {
  const unfinished = await request.post("/api/v1/assess", { data: { questionnaire: "quick", answers: {} } });
  const { links } = await unfinished.json();
  const code = new URL(links.answers).hash.slice(1);
  const card = await expectCard(request, `/r/${code}/card.png`);
  const generic = await expectCard(request, "/r/hello/card.png");
  expect((await card.body()).equals(await generic.body())).toBe(true);
});
