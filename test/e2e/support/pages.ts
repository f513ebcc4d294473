import type { APIRequestContext, Locator, Page } from "@playwright/test";
import { LEARN_SLUGS, learnPath } from "@/app/_ui/learn/learn-path";
import { METHOD_PARTS, methodPath } from "@/app/_ui/method/method-path";
import { STEPS } from "@/app/_ui/wizard/wizard-props";
import { expectAdvice, mainHeading, part } from "./advice";
import { addReplies, lookThrough, openNewRound, replyTo } from "./clients";
import { expectSection, FIRST_SECTION, FULL, openSection } from "./full";
import { assess, waysTo } from "./links";
import { changeNumber, makeOwn } from "./own";
import { EXAMPLE, SECOND } from "./quick";
import { expect } from "./test";
import { continueButton, openCheckPage, openQuestion } from "./walk";
import { tryAnswer, whatIfPart } from "./what-if";
import { words } from "./words";

const { clients, detail, own, reply, report, result, site, wizard } = words;

type Open = (page: Page, request: APIRequestContext) => Promise<void>;

async function goTo(page: Page, path: string, ready: (page: Page) => Locator = mainHeading): Promise<void> {
  await page.goto(path);
  await expect(ready(page)).toBeVisible();
}

/** Every kind of page of the site: how it is reached, up to the moment when it is all there. */
export const PAGES: Record<string, Open> = {
  landing: (page) => goTo(page, "/"),
  "clients, none yet": (page) => goTo(page, "/clients", () => page.getByRole("heading", { name: clients.how.heading })),
  "round with replies, one deleted, others looked through": async (page) => {
    await openNewRound(page, "Acme & Sons");
    const lines = [replyTo(page, "aaaaaaaa"), replyTo(page, "bbbbbbbb", "executive")];
    await addReplies(page, lines);
    await page
      .getByRole("button", { name: new RegExp(`^${clients.round.remove}:`) })
      .first()
      .click();
    await lookThrough(page, [...lines, replyTo(page, "cccccccc").slice(0, -1)]);
  },
  "own questionnaire with weights that do not add up": async (page) => {
    await makeOwn(page, "Board check");
    await changeNumber(page, own.edit.thresholds, own.numbers.need.weights.size, "50");
    await expect(part(page, own.edit.thresholds).getByRole("alert").first()).not.toBeEmpty();
    await part(page, own.edit.questions).locator("summary").nth(1).click();
  },
  "own questionnaire that is not there": (page) => goTo(page, "/assess/own#own=aaaaaaaaaaaa/start", mainHeading),
  "private result of somebody who was invited": async (page, request) => {
    const { links } = await assess(request, { people: "10-29" });
    await goTo(page, `${links.answers}/${"a".repeat(20)}`, () => page.getByRole("heading", { name: reply.heading }));
    await page.getByRole("radio", { name: reply.roles.executive }).check();
  },
  "landing in French": (page) => goTo(page, "/fr"),
  "accessibility statement": (page) => goTo(page, "/accessibility"),
  security: (page) => goTo(page, "/security"),
  "how to embed": (page) => goTo(page, "/embed"),
  "check in a frame": (page) => goTo(page, "/embed/assess/quick"),
  "for developers": async (page) => {
    await goTo(page, "/developers");
    await unfold(page);
  },
  "comparison of two results": async (page, request) => {
    const [one, other] = await Promise.all([waysTo(request, EXAMPLE), waysTo(request, FULL, "full")]);
    await goTo(page, `/compare#${one.answersCode},${other.answersCode}`, () =>
      part(page, words.compare.scores.heading),
    );
    await unfold(page);
  },
  "without a network": (page) => goTo(page, "/offline"),
  "start of the check": (page) => goTo(page, "/assess/quick"),
  question: async (page) => {
    await openQuestion(page, SECOND);
    for (const fold of await page.locator("details > summary").all()) await fold.click();
  },
  "question with an error": async (page) => {
    await openQuestion(page, SECOND);
    await continueButton(page).click();
    await expect(page.getByRole("heading", { name: wizard.errorSummary })).toBeVisible();
  },
  "check page": (page) => openCheckPage(page, EXAMPLE),
  "dialog before deleting": async (page) => {
    await goTo(page, `/assess/quick${STEPS.check}`);
    await page.getByRole("button", { name: wizard.start.delete }).click();
    await expect(page.getByRole("dialog")).toBeVisible();
  },
  "start of the full assessment, with answers to carry over": async (page, request) => {
    const { answersCode } = await waysTo(request, EXAMPLE);
    await goTo(page, `/assess/full${STEPS.from(answersCode)}`, () =>
      page.getByRole("button", { name: wizard.carry.accept }),
    );
  },
  "section page": async (page) => {
    await openSection(page, FIRST_SECTION);
    await unfold(page);
  },
  "section page with errors": async (page) => {
    await openSection(page, FIRST_SECTION);
    await continueButton(page).click();
    await expect(page.getByRole("heading", { name: wizard.errorSummary })).toBeVisible();
  },
  "full check page, some of it carried over": async (page, request) => {
    const { answersCode } = await waysTo(request, EXAMPLE);
    await page.goto(`/assess/full${STEPS.from(answersCode)}`);
    await page.getByRole("button", { name: wizard.carry.accept }).click();
    await expectSection(page, FIRST_SECTION);
    await goTo(page, `/assess/full${STEPS.check}`, () => page.getByText(wizard.carry.carried).first());
  },
  "private result of the full assessment, with other answers tried out": async (page, request) => {
    const { document, inBrowser } = await waysTo(request, FULL, "full");
    await page.goto(inBrowser);
    await expectAdvice(page, document);
    await tryAnswer(page, "people", "10-29");
    await expect(whatIfPart(page).getByRole("table")).toBeVisible();
    await unfold(page);
  },
  "private result": async (page, request) => {
    const { document, inBrowser } = await waysTo(request, EXAMPLE);
    await page.goto(inBrowser);
    await expectAdvice(page, document);
    await page.getByRole("button", { name: report.prepare }).click();
    await expect(page.getByRole("heading", { name: report.files.heading, exact: true })).toBeVisible();
    await unfold(page);
  },
  "shared result, all answers": async (page, request) => {
    await goTo(page, (await waysTo(request, EXAMPLE)).onServer, () => part(page, detail.types.heading));
    await unfold(page);
  },
  "shared result, summary": async (page, request) => {
    await goTo(page, (await waysTo(request, EXAMPLE)).asSummary, () => part(page, detail.types.heading));
    await unfold(page);
  },
  "result without a verdict": async (page, request) => {
    const { links } = await assess(request, { people: "10-29" });
    await goTo(page, links.answers, () => page.getByRole("heading", { name: result.insufficient.headline }));
    await unfold(page);
  },
  "bad code": (page) => goTo(page, "/r/hello"),
  "bad private code": (page) =>
    goTo(page, "/r#hello", () => page.getByRole("heading", { name: site.codeProblems["not-a-code"].title })),
  "unknown page": (page) => goTo(page, "/nowhere"),
  examples: (page) => goTo(page, "/examples"),
  ...Object.fromEntries(
    METHOD_PARTS.map((part): [string, Open] => [
      `method, ${part}`,
      async (page) => {
        await goTo(page, methodPath(part));
        await unfold(page);
      },
    ]),
  ),
  learn: (page) => goTo(page, "/learn"),
  ...Object.fromEntries(
    LEARN_SLUGS.map((slug): [string, Open] => [`learn, ${slug}`, (page) => goTo(page, learnPath(slug))]),
  ),
};

/** Opens all that folds, so that nothing escapes a look at the whole page. */
async function unfold(page: Page): Promise<void> {
  await page.locator("details").evaluateAll((all) => {
    for (const each of all) (each as HTMLDetailsElement).open = true;
  });
}
