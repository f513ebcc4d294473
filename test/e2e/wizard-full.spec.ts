import { expectAdvice, mainHeading } from "./support/advice";
import {
  answerSection,
  expectSection,
  FIRST_SECTION,
  FULL,
  FULL_ORDER,
  fullWords,
  group,
  MINUTES,
  openSection,
  optionIn,
  SECTIONS,
} from "./support/full";
import { assess } from "./support/links";
import { answerText, question } from "./support/questions";
import { expect, test } from "./support/test";
import { backLink, checkRow, continueButton, expectCheckPage, finishLink } from "./support/walk";
import { beginLink, resumeLink } from "./support/wizard-start";
import { pattern, text, words } from "./support/words";

const { site, wizard } = words;
const SECOND_SECTION = SECTIONS[1] as typeof FIRST_SECTION;
const LAST_SECTION = SECTIONS.at(-1) as typeof FIRST_SECTION;

test("leads from the landing page through all sections to the result, and back again", async ({
  page,
  press,
  request,
}) => {
  // Forty questions.
  test.slow();
  await page.goto("/");
  await press(page.getByRole("link", { name: site.landing.two.full.link }));
  await expect(mainHeading(page)).toHaveText(fullWords.title);
  const lead = text(wizard.start.lead, { count: FULL_ORDER.length, minutes: MINUTES });
  await expect(page.getByRole("main")).toContainText(lead);
  await press(beginLink(page));
  for (const section of SECTIONS) {
    await expectSection(page, section);
    await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
    for (const id of section.questions) await press(optionIn(page, id, FULL[id]));
    await press(continueButton(page));
  }
  await expectCheckPage(page);
  for (const id of FULL_ORDER) await expect(checkRow(page, id)).toContainText(answerText(id, FULL[id]));
  await press(finishLink(page));
  await expectAdvice(page, await assess(request, FULL, "full"));

  await page.goBack();
  await expectCheckPage(page);
  await page.goBack();
  await expectSection(page, LAST_SECTION);
  for (const id of LAST_SECTION.questions) await expect(optionIn(page, id, FULL[id])).toBeChecked();
});

test("a section is kept as far as it was answered: after a reload, with Back, and in the way to go on", async ({
  page,
  press,
}) => {
  const [first = "", second = ""] = SECOND_SECTION.questions;
  await openSection(page, FIRST_SECTION);
  await answerSection(page, FIRST_SECTION, FULL);
  await expectSection(page, SECOND_SECTION);
  await press(optionIn(page, first, FULL[first]));
  await group(page, first).locator("..").locator("summary").click();
  await page.getByRole("textbox", { name: wizard.note }).fill("12 of 30, by the plans of May");
  await page.reload();
  await expectSection(page, SECOND_SECTION);
  await expect(optionIn(page, first, FULL[first])).toBeChecked();
  await expect(group(page, second).getByRole("radio", { checked: true })).toHaveCount(0);

  await press(backLink(page));
  await expectSection(page, FIRST_SECTION);
  for (const id of FIRST_SECTION.questions) await expect(optionIn(page, id, FULL[id])).toBeChecked();
  await page.goBack();
  await expectSection(page, SECOND_SECTION);

  await page.goto("/assess/full");
  await press(resumeLink(page));
  await expectSection(page, SECOND_SECTION);
  await page.goto("/assess/full#check");
  await expect(checkRow(page, first)).toContainText("12 of 30, by the plans of May");
});

test.describe("going on with questions left out", () => {
  const [first = "", ...others] = FIRST_SECTION.questions;
  const message = (id: string) => text(wizard.errorChooseFor, { question: question(id).question });

  test.beforeEach(async ({ page, press }) => {
    await openSection(page, FIRST_SECTION);
    await press(optionIn(page, first, FULL[first]));
    await press(continueButton(page));
  });

  test("lists each of them, takes the focus, and says so in the title", async ({ page }) => {
    const summary = page.getByRole("alert").filter({ hasText: wizard.errorSummary });
    await expect(summary).toBeFocused();
    await expect(summary.getByRole("link")).toHaveText(others.map(message));
    await expect(page).toHaveTitle(pattern(wizard.errorTitle));
    await expectSection(page, FIRST_SECTION);
  });

  test("leads from each to its question, which says the same, until it is answered", async ({ page, press }) => {
    for (const id of others.slice(-2)) {
      await press(page.getByRole("alert").getByRole("link", { name: message(id) }));
      const control = group(page, id).getByRole("radio").first();
      await expect(control).toBeFocused();
      await expect(control).toHaveAccessibleDescription(message(id));
      await press(optionIn(page, id, FULL[id]));
      await expect(page.getByText(message(id))).toHaveCount(0);
    }
    await expect(page.getByRole("alert").getByRole("link")).toHaveText(others.slice(0, -2).map(message));
    for (const id of others.slice(0, -2)) await press(optionIn(page, id, FULL[id]));
    await expect(page.getByRole("heading", { name: wizard.errorSummary })).toHaveCount(0);
    await press(continueButton(page));
    await expectSection(page, SECOND_SECTION);
    await expect(page).not.toHaveTitle(/^Error/);
  });
});
