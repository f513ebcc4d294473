import { mainHeading } from "./support/advice";
import { enterOn, expectOutline, tabTo } from "./support/keys";
import { waysTo } from "./support/links";
import { EXAMPLE, FIRST, keyOf, ORDER, optionsOf, SECOND } from "./support/quick";
import { expect, test } from "./support/test";
import { expectCheckPage, expectQuestion, finishLink, openQuestion, option } from "./support/walk";
import { questionPicker, tryAnswer, whatIfPart } from "./support/what-if";
import { beginLink } from "./support/wizard-start";
import { words } from "./support/words";

const { site, wizard } = words;

test("the whole check by keyboard alone, from the landing page to the copied link", async ({ page, request }) => {
  await page.goto("/");
  await enterOn(page, page.getByRole("link", { name: site.landing.start }));
  await enterOn(page, beginLink(page));
  for (const id of ORDER) {
    await expectQuestion(page, id);
    await expect(mainHeading(page)).toBeFocused();
    await page.keyboard.press(keyOf(id, EXAMPLE[id]));
    await expect(option(page, id, EXAMPLE[id])).toBeChecked();
    await page.keyboard.press("Enter");
  }
  await expectCheckPage(page);
  await expect(mainHeading(page)).toBeFocused();
  await enterOn(page, finishLink(page));
  const { document } = await waysTo(request, EXAMPLE);
  const copy = page.getByRole("button", { name: site.share.summary.copy });
  await expect(copy).toBeVisible();
  await expect(mainHeading(page)).toBeFocused();
  await enterOn(page, copy);
  await expect(page.getByRole("status").filter({ hasText: site.share.copied })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(document.links.summary);
});

test("arrow keys move between the options, the focus is seen, and Enter goes on", async ({ page }) => {
  const [first, second] = optionsOf(FIRST);
  await openQuestion(page, FIRST);
  await page.keyboard.press("Tab");
  await expect(option(page, FIRST, first)).toBeFocused();
  await expectOutline(option(page, FIRST, first));
  await page.keyboard.press("ArrowDown");
  await expect(option(page, FIRST, second)).toBeChecked();
  await expect(option(page, FIRST, second)).toBeFocused();
  await expectOutline(option(page, FIRST, second));
  await page.keyboard.press("Enter");
  await expectQuestion(page, SECOND);
});

test("a number key shows the focus on the option that it chose", async ({ page }) => {
  await openQuestion(page, FIRST);
  await page.keyboard.press("3");
  const third = option(page, FIRST, optionsOf(FIRST)[2]);
  await expect(third).toBeFocused();
  await expectOutline(third);
});

test("number keys reach the answers below the scale too, and others do nothing", async ({ page }) => {
  const { length } = optionsOf(FIRST);
  await openQuestion(page, FIRST);
  await page.keyboard.press("9");
  await page.keyboard.press("0");
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
  await page.keyboard.press(String(length + 1));
  await expect(option(page, FIRST, "unknown")).toBeChecked();
  await page.keyboard.press(String(length + 2));
  await expect(option(page, FIRST, "na")).toBeChecked();
});

test("digits and Enter in a note are text and choose nothing", async ({ page }) => {
  await openQuestion(page, FIRST);
  await enterOn(page, page.locator("summary").filter({ hasText: wizard.note }));
  await tabTo(page, page.getByRole("textbox", { name: wizard.note }));
  await page.keyboard.type("12 of 30\n4");
  await expect(page.getByRole("textbox", { name: wizard.note })).toHaveValue("12 of 30\n4");
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
  await expectQuestion(page, FIRST);
});

test("the dialog that asks before deleting can be left by Escape, and gives the focus back", async ({ page }) => {
  await openQuestion(page, FIRST);
  await page.keyboard.press("1");
  await page.goto("/assess/quick#check");
  const remove = page.getByRole("button", { name: wizard.start.delete });
  await enterOn(page, remove);
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(remove).toBeFocused();
});

test("no control that has the focus stands behind the bar that tells what another answer does", async ({
  page,
  request,
}) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await page.goto((await waysTo(request, EXAMPLE)).inBrowser);
  await tryAnswer(page, SECOND, optionsOf(SECOND)[0] ?? "");
  await expect(whatIfPart(page).getByRole("table")).toBeVisible();
  await questionPicker(page).focus();
  const hidden: string[] = [];
  let steps = 0;
  for (const key of ["Tab", "Tab", "Tab", "Tab", "Shift+Tab", ...Array(12).fill("Shift+Tab")]) {
    await page.keyboard.press(key);
    steps += 1;
    const covered = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return null;
      const { left, top, width, height } = focused.getBoundingClientRect();
      const seen = [0.1, 0.5, 0.9].some((share) => {
        const at = document.elementFromPoint(left + width / 2, top + height * share);
        return at !== null && (focused.contains(at) || at.contains(focused) || focused.closest("label")?.contains(at));
      });
      return seen ? null : focused.outerHTML.slice(0, 120);
    });
    if (covered) hidden.push(`${steps} ${key}: ${covered}`);
  }
  expect(hidden).toEqual([]);
});
