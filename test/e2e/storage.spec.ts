import { expectAdvice } from "./support/advice";
import { BLOCKED } from "./support/blocked-storage";
import { assess } from "./support/links";
import { EXAMPLE, FIRST, ORDER } from "./support/quick";
import { expect, test } from "./support/test";
import {
  answerAll,
  answerQuestion,
  checkRow,
  expectQuestion,
  finishLink,
  openQuestion,
  option,
  stored,
} from "./support/walk";
import { beginLink } from "./support/wizard-start";
import { words } from "./support/words";

const { wizard } = words;

for (const [name, block] of Object.entries(BLOCKED)) {
  test(`where the storage ${name}, the check warns and leads to the result all the same`, async ({ page, request }) => {
    await page.addInitScript(block);
    await page.goto("/assess/quick");
    await expect(page.getByText(wizard.notSaved)).toBeVisible();
    await answerAll(page, EXAMPLE);
    await finishLink(page).click();
    await expectAdvice(page, await assess(request, EXAMPLE));
  });
}

test("the warning stands beside each question too, in place of “saved”", async ({ page }) => {
  await page.addInitScript(BLOCKED["refuses every use"]);
  await openQuestion(page, FIRST);
  await expect(page.getByText(wizard.notSaved)).toBeVisible();
  await expect(page.getByText(wizard.saved, { exact: true })).toHaveCount(0);
});

/** What may stand in the place of a draft: other programs, older versions and curious people put it there. */
const GARBAGE = [
  "hello",
  "null",
  "[1,2,3]",
  '"text"',
  '{"answers":7,"notes":[]}',
  '{"answers":{"people":{"id":"10-29"},"projects":null}}',
  '{"answers":{"people":"no-such-option","projects":"neither"},"notes":{"people":5}}',
  '{"answers":{"no-such-question":"10-29"}}',
];

test("starts clean where something else is stored in place of a draft", async ({ page }) => {
  await openQuestion(page, FIRST);
  await answerQuestion(page, FIRST, EXAMPLE[FIRST]);
  const [[key = ""] = []] = Object.entries(await stored(page));
  for (const garbage of GARBAGE) {
    await page.goto("/robots.txt");
    await page.evaluate(([name, value]) => localStorage.setItem(name, value), [key, garbage] as const);
    await page.goto("/assess/quick");
    const start = beginLink(page);
    await expect(start).toBeVisible();
    await start.click();
    await expectQuestion(page, FIRST);
    await expect(option(page, FIRST, EXAMPLE[FIRST])).toBeVisible();
    await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
    await page.goto("/assess/quick#check");
    for (const id of ORDER) await expect(checkRow(page, id), garbage).toContainText(wizard.check.open);
  }
});
