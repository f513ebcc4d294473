import type { Page } from "@playwright/test";
import { STEPS } from "@/app/_ui/wizard/wizard-props";
import { expectAdvice } from "./support/advice";
import {
  answerSection,
  answerSections,
  expectSection,
  FIRST_SECTION,
  FULL,
  FULL_ORDER,
  group,
  ONLY_FULL,
  openSection,
  optionIn,
} from "./support/full";
import { assess, waysTo } from "./support/links";
import { answerText, EXAMPLE, FIRST, ORDER, optionsOf, SECOND } from "./support/quick";
import { expect, test } from "./support/test";
import {
  changeAnswer,
  checkRow,
  expectCheckPage,
  finishLink,
  openCheckPage,
  openQuestion,
  option,
  stored,
} from "./support/walk";
import { askToDelete, beginLink, confirmDeletion, resumeLink } from "./support/wizard-start";
import { text, words } from "./support/words";

const { detail, wizard } = words;
const { carry } = wizard;

const NEW_ONES = { count: ORDER.length, left: ONLY_FULL.length };

/** Another answer than the one of the example. */
const other = (id: string) => optionsOf(id).find((answer) => answer !== EXAMPLE[id]) as string;

const accept = (page: Page) => page.getByRole("button", { name: carry.accept });

/** Uses the answers behind a result, and goes to the check page. */
async function checkWithCarried(page: Page, code: string): Promise<void> {
  await page.goto(`/assess/full${STEPS.from(code)}`);
  await accept(page).click();
  await expectSection(page, FIRST_SECTION);
  await page.goto(`/assess/full${STEPS.check}`);
  await expectCheckPage(page);
}

test("answers of the quick check in this browser are not asked again, and are marked before the result", async ({
  page,
  press,
  request,
}) => {
  // Fifteen questions and then seven sections.
  test.slow();
  await openCheckPage(page, EXAMPLE);
  await page.goto("/assess/full");
  await expect(page.getByText(text(carry.offer, NEW_ONES), { exact: true })).toBeVisible();
  await expect(page.getByText(carry.overwrites)).toHaveCount(0);
  await expect(page.getByRole("link", { name: carry.begin, exact: true })).toBeVisible();
  await press(accept(page));
  await expectSection(page, FIRST_SECTION);
  for (const id of FIRST_SECTION.questions) {
    await expect(group(page, id)).toHaveCount(ONLY_FULL.includes(id) ? 1 : 0);
  }
  await answerSections(page, FULL, ONLY_FULL);
  for (const id of FULL_ORDER) {
    const answer = ORDER.includes(id) ? EXAMPLE[id] : FULL[id];
    await expect(checkRow(page, id)).toContainText(answerText(id, answer));
    await expect(checkRow(page, id).getByText(carry.carried)).toHaveCount(ORDER.includes(id) ? 1 : 0);
  }
  await press(finishLink(page));
  await expectAdvice(page, await assess(request, { ...FULL, ...EXAMPLE }, "full"));

  // What is deleted is deleted for good: it is not offered from the quick check again.
  await page.goBack();
  await askToDelete(page, press);
  await confirmDeletion(page, press);
  expect(await stored(page)).toEqual({});
  await expect(accept(page)).toHaveCount(0);
  await expect(beginLink(page)).toBeVisible();
});

test("answers behind a link replace none of the reader's own before that is accepted", async ({
  page,
  press,
  request,
}) => {
  const { inBrowser } = await waysTo(request, EXAMPLE);
  await openQuestion(page, SECOND);
  await press(option(page, SECOND, other(SECOND)));
  await openSection(page, FIRST_SECTION);
  await press(optionIn(page, FIRST, other(FIRST)));
  await press(optionIn(page, "spend", "2-10m"));
  // What was begun in the quick check is offered no longer once the full assessment is begun.
  await page.goto("/assess/full");
  await expect(resumeLink(page)).toBeVisible();
  await expect(accept(page)).toHaveCount(0);

  await page.goto(inBrowser);
  await press(page.getByRole("link", { name: detail.deeper.link }));
  await expect(page.getByText(text(carry.offerLink, NEW_ONES), { exact: true })).toBeVisible();
  await expect(page.getByText(carry.overwrites)).toBeVisible();
  await press(page.getByRole("link", { name: carry.resume, exact: true }));
  await expectSection(page, FIRST_SECTION);
  await expect(optionIn(page, FIRST, other(FIRST))).toBeChecked();

  await page.goBack();
  await press(accept(page));
  await expectSection(page, FIRST_SECTION);
  await expect(optionIn(page, "spend", "2-10m")).toBeChecked();
  await page.goto(`/assess/full${STEPS.check}`);
  await expect(checkRow(page, FIRST)).toContainText(answerText(FIRST, EXAMPLE[FIRST]));
  await expect(checkRow(page, "spend")).toContainText(answerText("spend", "2-10m"));
  await openQuestion(page, SECOND);
  await expect(option(page, SECOND, other(SECOND))).toBeChecked();
});

test("an answer that was carried over can be changed alone, and is then the reader's own", async ({
  page,
  press,
  request,
}) => {
  await checkWithCarried(page, (await waysTo(request, EXAMPLE)).answersCode);
  await changeAnswer(page, FIRST, EXAMPLE[FIRST], other(FIRST), press);
  const expectOwn = async () => {
    await expect(checkRow(page, FIRST)).toContainText(answerText(FIRST, other(FIRST)));
    await expect(checkRow(page, FIRST).getByText(carry.carried)).toHaveCount(0);
    await expect(checkRow(page, SECOND).getByText(carry.carried)).toBeVisible();
  };
  await expectOwn();
  await page.reload();
  await expectOwn();
  await openSection(page, FIRST_SECTION);
  await expect(optionIn(page, FIRST, other(FIRST))).toBeChecked();
  await expect(group(page, SECOND)).toHaveCount(0);
});

test("what was carried over stays so after a reload, and the way to go on leads to what is new", async ({
  page,
  press,
  request,
}) => {
  const asked = FIRST_SECTION.questions.filter((id) => ONLY_FULL.includes(id));
  await checkWithCarried(page, (await waysTo(request, EXAMPLE)).answersCode);
  await openSection(page, FIRST_SECTION);
  await answerSection(page, FIRST_SECTION, FULL, asked);
  await page.goBack();
  await page.reload();
  await expectSection(page, FIRST_SECTION);
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(asked.length);
  await page.goto("/assess/full");
  const done = ORDER.length + asked.length;
  await expect(page.getByText(text(wizard.start.resumeText, { done, count: FULL_ORDER.length }))).toBeVisible();
  await press(resumeLink(page));
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
});
