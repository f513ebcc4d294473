import { expectAdvice, mainHeading } from "./support/advice";
import { expectSection, FIRST_SECTION, FULL, group, openSection, optionIn, SECTIONS } from "./support/full";
import { enterOn, tabTo } from "./support/keys";
import { assess } from "./support/links";
import { keyOf, optionsOf } from "./support/questions";
import { expect, test } from "./support/test";
import { continueButton, expectCheckPage, finishLink } from "./support/walk";
import { beginLink } from "./support/wizard-start";

test("the whole full assessment by keyboard alone, from its start to the result", async ({ page, request }) => {
  // Forty questions.
  test.slow();
  await page.goto("/assess/full");
  await enterOn(page, beginLink(page));
  for (const section of SECTIONS) {
    await expectSection(page, section);
    await expect(mainHeading(page)).toBeFocused();
    for (const [place, id] of section.questions.entries()) {
      // The first number goes to the first open question; after that, past the folded help, to the next one.
      if (place > 0) await tabTo(page, group(page, id).getByRole("radio").first());
      await page.keyboard.press(keyOf(id, FULL[id]));
      await expect(optionIn(page, id, FULL[id])).toBeChecked();
    }
    await page.keyboard.press("Enter");
  }
  await expectCheckPage(page);
  await expect(mainHeading(page)).toBeFocused();
  await enterOn(page, finishLink(page));
  await expectAdvice(page, await assess(request, FULL, "full"));
  await expect(mainHeading(page)).toBeFocused();
});

test("a number answers the question that has the focus, else the first open one, and else none", async ({ page }) => {
  const [first = "", second = "", third = ""] = FIRST_SECTION.questions;
  await openSection(page, FIRST_SECTION);
  await tabTo(page, group(page, third).getByRole("radio").first());
  await page.keyboard.press("2");
  await expect(optionIn(page, third, optionsOf(third)[1])).toBeChecked();
  await expect(optionIn(page, third, optionsOf(third)[1])).toBeFocused();
  for (const id of [first, second]) {
    await mainHeading(page).focus();
    await page.keyboard.press("1");
    await expect(optionIn(page, id, optionsOf(id)[0])).toBeChecked();
  }
  for (const id of FIRST_SECTION.questions) await optionIn(page, id, optionsOf(id)[0]).check();
  await tabTo(page, continueButton(page));
  await page.keyboard.press("3");
  for (const id of FIRST_SECTION.questions) await expect(optionIn(page, id, optionsOf(id)[0])).toBeChecked();
  await expect(continueButton(page)).toBeFocused();
});
