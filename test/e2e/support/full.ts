import type { Page } from "@playwright/test";
import { STEPS } from "@/app/_ui/wizard/wizard-props";
import edition from "@/questionnaires/full-1/edition.json" with { type: "json" };
import texts from "@/questionnaires/full-1/en.json" with { type: "json" };
import example from "@/questionnaires/full-1/example.json" with { type: "json" };
import { mainHeading } from "./advice";
import { type Answers, ORDER, question } from "./quick";
import { expect } from "./test";
import { continueButton, expectCheckPage, option } from "./walk";
import { text, words } from "./words";

const { wizard } = words;

/** Title, sections and questions of the full assessment in words. */
export const fullWords = texts;

/** A full set of answers, which gives a verdict; a few are open. */
export const FULL: Answers = example;

export const { sections: SECTIONS, minutes: MINUTES } = edition;
type Section = (typeof SECTIONS)[number];

/** Every question in the order in which it is asked. */
export const FULL_ORDER = SECTIONS.flatMap(({ questions }) => questions);

/** Those that the quick check does not ask. */
export const ONLY_FULL = FULL_ORDER.filter((id) => !ORDER.includes(id));

export const FIRST_SECTION = SECTIONS[0] as Section;

function titleOf({ id }: Section): string {
  return fullWords.sections[id as keyof typeof fullWords.sections];
}

/** Opens a section of the full assessment by its address. */
export async function openSection(page: Page, section: Section): Promise<void> {
  await page.goto(`/assess/full${STEPS.page(section.id)}`);
  await expectSection(page, section);
}

export async function expectSection(page: Page, section: Section): Promise<void> {
  await expect(mainHeading(page)).toHaveText(titleOf(section));
  const place = SECTIONS.indexOf(section) + 1;
  await expect(page.getByText(text(wizard.progressSection, { place, sections: SECTIONS.length }))).toBeVisible();
}

/** One question of a section page, with its options. */
export function group(page: Page, id: string) {
  return page
    .getByRole("group")
    .filter({ has: page.getByRole("heading", { name: question(id).question, exact: true }) });
}

/** The options of a question, wherever it stands. */
export function optionIn(page: Page, id: string, answer: string | undefined) {
  return option(group(page, id), id, answer);
}

/** Answers what a section page asks, or a part of it, and goes on. */
export async function answerSection(page: Page, section: Section, answers: Answers, asked = section.questions) {
  await expectSection(page, section);
  for (const id of asked) await optionIn(page, id, answers[id]).check();
  await continueButton(page).click();
}

/** Answers whatever of these questions is asked, from the section that is shown to the check page. */
export async function answerSections(page: Page, answers: Answers, asked = FULL_ORDER): Promise<void> {
  for (const section of SECTIONS) {
    const questions = section.questions.filter((id) => asked.includes(id));
    if (questions.length > 0) await answerSection(page, section, answers, questions);
  }
  await expectCheckPage(page);
}
