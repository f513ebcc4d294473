import { mainHeading, part } from "./support/advice";
import { badCodes } from "./support/bad-codes";
import { waysTo } from "./support/links";
import { expectCard } from "./support/picture";
import { EXAMPLE, quickWords } from "./support/quick";
import { expect, test } from "./support/test";
import { words } from "./support/words";

const { codeProblems } = words.site;

const PREFIXES = ["/r/", "/r#"];

const OWN = "of an own questionnaire";

for (const name of Object.keys(badCodes("-"))) {
  test.describe(`a code that is ${name}`, () => {
    test("has a page of its own, behind the # and in the path", async ({ page, request, press }) => {
      // The browser may hold an own questionnaire, and asks for its file where it does not.
      const prefixes = name === OWN ? ["/r/"] : PREFIXES;
      for (const prefix of prefixes) {
        for (const good of Object.values(await codes(request))) {
          const { code, problem } = badCodes(good)[name] as ReturnType<typeof badCodes>[string];
          await page.goto("about:blank");
          await page.goto(prefix + code);
          await expect(mainHeading(page)).toHaveText(codeProblems[problem].title);
          await expect(page.getByText(codeProblems[problem].text)).toBeVisible();
        }
        await press(page.getByRole("link", { name: codeProblems.start }));
        await expect(mainHeading(page)).toHaveText(quickWords.title);
      }
    });

    test("has the card of the site, for a while", async ({ request }) => {
      for (const good of Object.values(await codes(request))) {
        const { code } = badCodes(good)[name] as ReturnType<typeof badCodes>[string];
        const card = await expectCard(request, `/r/${code}/card.png`);
        expect(card.headers()["cache-control"]).not.toContain("immutable");
      }
    });
  });
}

test("capitals, which come with retyping, and spaces, which come with copying, are forgiven", async ({
  page,
  request,
}) => {
  const { answersCode } = await waysTo(request, EXAMPLE);
  for (const prefix of PREFIXES) {
    for (const code of [answersCode.toUpperCase(), encodeURIComponent(` ${answersCode} `)]) {
      await page.goto("about:blank");
      await page.goto(prefix + code);
      await expect(part(page, words.result.reasons.heading), prefix + code).toBeVisible();
    }
  }
});

test("addresses that try to break out are refused without a fault of the server", async ({ request }) => {
  for (const code of ["%00", "..%2F..%2Fetc%2Fpasswd", "constructor", "__proto__"]) {
    for (const path of [`/r/${code}`, `/r/${code}/card.png`, `/api/v1/results/${code}`]) {
      const response = await request.get(path);
      expect(response.status(), path).toBeLessThan(500);
    }
  }
});

async function codes(request: Parameters<typeof waysTo>[0]) {
  const { answersCode, summaryCode } = await waysTo(request, EXAMPLE);
  return { answersCode, summaryCode };
}
