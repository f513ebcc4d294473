import { BLOCKED } from "./support/blocked-storage";
import { EXAMPLE, FIRST, ORDER } from "./support/quick";
import { expect, test } from "./support/test";
import { answerFirst, checkRow, option, stored } from "./support/walk";
import { askToDelete, confirmDeletion } from "./support/wizard-start";
import { words } from "./support/words";

const { wizard } = words;

test("an answer given in one tab stands in the other", async ({ page, context }) => {
  const other = await context.newPage();
  await other.goto("/assess/quick#check");
  await expect(checkRow(other, FIRST)).toContainText(wizard.check.open);
  await answerFirst(page, 1);
  await expect(checkRow(other, FIRST)).not.toContainText(wizard.check.open);
});

test("answers that could not be kept outlive whatever another tab keeps", async ({ page, context }) => {
  await page.addInitScript(BLOCKED["is full"]);
  await answerFirst(page, 2);
  const heard = page.evaluate(() => {
    const isLast = (done: (key: string) => void) => (event: StorageEvent) => event.key === "last" && done("last");
    return new Promise<string>((done) => addEventListener("storage", isLast(done)));
  });
  const other = await context.newPage();
  await other.goto("/robots.txt");
  await other.evaluate(() => {
    for (const key of ["pmo-fit:theme", "pmo-fit:draft:quick:1", "last"]) localStorage.setItem(key, "{}");
  });
  await heard;
  await page.goBack();
  const [, second = ""] = ORDER;
  await expect(option(page, second, EXAMPLE[second])).toBeVisible();
  await expect(option(page, second, EXAMPLE[second])).toBeChecked();
});

test("deleting in one tab empties the other, which writes nothing back", async ({ page, context }) => {
  await answerFirst(page, 2);
  const other = await context.newPage();
  await other.goto("/assess/quick#check");
  await expect(checkRow(other, FIRST)).not.toContainText(wizard.check.open);
  await page.goto("/assess/quick");
  await askToDelete(page);
  await confirmDeletion(page);
  for (const id of ORDER) await expect(checkRow(other, id)).toContainText(wizard.check.open);
  expect(await stored(other)).toEqual({});
});
