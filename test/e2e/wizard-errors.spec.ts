import { EXAMPLE, FIRST, SECOND } from "./support/quick";
import { expect, test } from "./support/test";
import { continueButton, expectQuestion, openQuestion, option } from "./support/walk";
import { text, words } from "./support/words";

const { wizard } = words;

test.describe("going on without an answer", () => {
  test.beforeEach(async ({ page, press }) => {
    await openQuestion(page, FIRST);
    await expect(page).not.toHaveTitle(/^Error/);
    await press(continueButton(page));
  });

  test("shows a summary that takes the focus, and says so in the title", async ({ page }) => {
    const summary = page.getByRole("alert").filter({ hasText: wizard.errorSummary });
    await expect(summary).toBeFocused();
    await expect(summary.getByRole("heading", { name: wizard.errorSummary })).toBeVisible();
    await expect(page).toHaveTitle(new RegExp(`^${text(wizard.errorTitle, { title: "" })}`));
    await expectQuestion(page, FIRST);
  });

  test("leads from the summary to the control, which says the same", async ({ page, press }) => {
    await press(page.getByRole("alert").getByRole("link", { name: wizard.errorChoose }));
    const [first = ""] = Object.keys(EXAMPLE).includes(FIRST) ? ["under-10"] : [];
    await expect(option(page, FIRST, first)).toBeFocused();
    await expect(option(page, FIRST, first)).toHaveAccessibleDescription(wizard.errorChoose);
    await expect(page.getByRole("group").getByText(wizard.errorChoose, { exact: true })).toBeVisible();
  });

  test("is forgiven as soon as an answer is chosen", async ({ page, press }) => {
    await expect(page.getByRole("heading", { name: wizard.errorSummary })).toBeVisible();
    await press(option(page, FIRST, EXAMPLE[FIRST]));
    await expect(page.getByRole("heading", { name: wizard.errorSummary })).toHaveCount(0);
    await expect(page.getByText(wizard.errorChoose)).toHaveCount(0);
    await expect(page).not.toHaveTitle(/^Error/);
  });

  test("is forgotten on the next question", async ({ page, press }) => {
    await press(option(page, FIRST, EXAMPLE[FIRST]));
    await press(continueButton(page));
    await expectQuestion(page, SECOND);
    await expect(page.getByRole("heading", { name: wizard.errorSummary })).toHaveCount(0);
    await expect(page).not.toHaveTitle(/^Error/);
  });

  test("takes the focus again when it happens again", async ({ page, press }) => {
    const summary = page.getByRole("alert").filter({ hasText: wizard.errorSummary });
    await expect(summary).toBeFocused();
    await press(continueButton(page));
    await expect(summary).toBeFocused();
  });
});
