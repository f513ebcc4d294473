import { answerText, EXAMPLE, FIRST, LAST, ORDER } from "./support/quick";
import { expect, test } from "./support/test";
import { answerAll, checkRow, expectCheckPage, expectQuestion, stored } from "./support/walk";
import { askToDelete, beginLink, confirmDeletion } from "./support/wizard-start";
import { words } from "./support/words";

const { wizard } = words;

test.describe("deleting everything", () => {
  test.beforeEach(async ({ page, press }) => {
    await answerAll(page, EXAMPLE, [LAST]);
    await askToDelete(page, press);
  });

  test("asks first, and keeps all where the reader thinks again", async ({ page, press }) => {
    await press(page.getByRole("dialog").getByRole("button", { name: wizard.restart.cancel }));
    await expect(page.getByRole("dialog")).toBeHidden();
    await expect(checkRow(page, LAST)).toContainText(answerText(LAST, EXAMPLE[LAST]));
    expect(JSON.stringify(await stored(page))).toContain(EXAMPLE[LAST]);
  });

  test("leaves nothing in the browser, and says so", async ({ page, press }) => {
    await confirmDeletion(page, press);
    expect(await stored(page)).toEqual({});
    await press(beginLink(page));
    await expectQuestion(page, FIRST);
    await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
  });

  test("leaves what belongs to clients and reports, as the question says", async ({ page, press }) => {
    const brand = { "pmo-fit:brand": JSON.stringify({ name: "Halloran & Pike" }) };
    await page.evaluate((entries) => Object.assign(localStorage, entries), brand);
    await expect(page.getByRole("dialog")).toContainText(wizard.restart.text);
    await confirmDeletion(page, press);
    expect(await stored(page)).toEqual(brand);
  });

  test("leaves nothing on the pages behind the browser's button or after a reload", async ({ page, press }) => {
    await confirmDeletion(page, press);
    await expect(beginLink(page)).toBeVisible();
    await page.goBack();
    await expectCheckPage(page);
    for (const id of ORDER) await expect(checkRow(page, id)).toContainText(wizard.check.open);
    await page.reload();
    for (const id of ORDER) await expect(checkRow(page, id)).toContainText(wizard.check.open);
  });
});
