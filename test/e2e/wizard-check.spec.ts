import { mainHeading } from "./support/advice";
import { waysTo } from "./support/links";
import { answerText, EXAMPLE, everywhere, exampleWith, LAST, ORDER, question, SECOND } from "./support/quick";
import { expect, test } from "./support/test";
import {
  answerAll,
  backLink,
  changeAnswer,
  changeLink,
  checkRow,
  continueButton,
  expectCheckPage,
  expectQuestion,
  finishLink,
  openCheckPage,
  openNote,
} from "./support/walk";
import { pattern, words } from "./support/words";

const { detail, result, wizard } = words;

/** The warning of the check page, whatever the share it names. */
const TOO_FEW = new RegExp(pattern(wizard.check.tooFew).source.slice(1, -1));

test("an answer changed from the check page leads back to it", async ({ page, press }) => {
  await answerAll(page, EXAMPLE, [LAST]);
  await changeAnswer(page, LAST, EXAMPLE[LAST], "team", press);
  await expect(checkRow(page, LAST)).toContainText(answerText(LAST, "team"));
  // The reader is where they left the page, and not at its top.
  await expect(changeLink(page, LAST)).toBeFocused();
  await expect(changeLink(page, LAST)).toBeInViewport();
  await press(changeLink(page, SECOND));
  await expectQuestion(page, SECOND);
  await press(backLink(page));
  await expectCheckPage(page);
  await expect(changeLink(page, SECOND)).toBeFocused();
  await expect(checkRow(page, SECOND)).toContainText(wizard.check.open);
});

test("“I don't know” and “does not apply” are kept as what they are", async ({ page, press, request }) => {
  const [unknown, na] = ["stakes", "oversight"];
  const answers = exampleWith({ [unknown]: "unknown", [na]: "na" });
  await openCheckPage(page, answers);
  await expect(checkRow(page, unknown)).toContainText(wizard.unknown);
  await expect(checkRow(page, na)).toContainText(wizard.na);
  await press(finishLink(page));
  const { inBrowser } = await waysTo(request, answers);
  await expect(page).toHaveURL(inBrowser);
  const open = page.getByRole("region", { name: detail.open.heading }).getByRole("list").first().getByRole("listitem");
  await expect(open).toHaveText([question(unknown).question]);
});

test.describe("too few answers", () => {
  test("are warned of, and the result says what is missing in place of a verdict", async ({ page, press }) => {
    const known = Object.fromEntries(ORDER.slice(0, 10).map((id) => [id, EXAMPLE[id] as string]));
    await openCheckPage(page, everywhere("unknown", known));
    await expect(page.getByText(TOO_FEW)).toBeVisible();
    await press(finishLink(page));
    await expect(mainHeading(page)).toHaveText(result.insufficient.headline);
    await expect(page.getByRole("heading", { name: result.reasons.heading, exact: true })).toHaveCount(0);
    const missing = page.getByRole("main").getByRole("listitem");
    for (const id of ORDER.slice(10)) await expect(missing.filter({ hasText: question(id).question })).toBeVisible();
    // The one most worth asking comes first, and is marked.
    await expect(missing.first()).toContainText(result.insufficient.next);
    await expect(missing.filter({ hasText: result.insufficient.next })).toHaveCount(1);
    await press(page.getByRole("link", { name: result.insufficient.answer }));
    await expectCheckPage(page);
  });

  test("are not warned of where there are enough", async ({ page }) => {
    await openCheckPage(page, exampleWith({ means: "unknown" }));
    await expect(finishLink(page)).toBeVisible();
    await expect(page.getByText(TOO_FEW)).toHaveCount(0);
  });

  // A verdict also needs something known of size, difficulty and practice each.
  test("are warned of where one side is wholly unknown", async ({ page, press }) => {
    await openCheckPage(page, exampleWith({ people: "unknown", projects: "unknown" }));
    const warned = await page.getByText(TOO_FEW).count();
    await press(finishLink(page));
    await expect(mainHeading(page)).toHaveText(result.insufficient.headline);
    expect(warned, "warnings on the check page of a result without a verdict").toBe(1);
  });
});

test("a note is kept and shown, and is in no link", async ({ page, press, request }) => {
  const note = "Ms Xanthopoulou counted forty-seven";
  await openCheckPage(page, EXAMPLE);
  await press(changeLink(page, SECOND));
  await (await openNote(page, press)).fill(note);
  await press(continueButton(page));
  await expect(checkRow(page, SECOND)).toContainText(note);
  await press(finishLink(page));
  const { inBrowser, document } = await waysTo(request, EXAMPLE);
  await expect(page).toHaveURL(inBrowser);
  const links = page.getByRole("region", { name: words.site.share.heading }).getByRole("textbox");
  await expect(links).toHaveCount(2);
  await expect(links.nth(0)).toHaveValue(document.links.summary);
  await expect(links.nth(1)).toHaveValue(document.links.answers);
  expect(await page.content()).not.toContain("Xanthopoulou");
});

test("questions skipped by address are shown as not answered", async ({ page }) => {
  await answerAll(page, EXAMPLE, [LAST]);
  await expect(checkRow(page, SECOND)).toContainText(wizard.check.open);
  await expect(page.getByText(TOO_FEW)).toBeVisible();
});
