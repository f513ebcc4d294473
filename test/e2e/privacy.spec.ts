import type { APIRequestContext, Page } from "@playwright/test";
import { STEPS } from "@/app/_ui/wizard/wizard-props";
import config from "@/next.config.js";
import { part } from "./support/advice";
import { answerSections, FULL, ONLY_FULL } from "./support/full";
import { waysTo } from "./support/links";
import { answerText, EXAMPLE, ORDER } from "./support/quick";
import { expect, test } from "./support/test";
import { recordTraffic, type Traffic, tells } from "./support/traffic";
import { answerAll, changeLink, continueButton, finishLink, openNote } from "./support/walk";
import { tryAnswer, whatIfPart } from "./support/what-if";
import { words } from "./support/words";

const { site, wizard } = words;
const NOTE = "Ms Xanthopoulou counted forty-seven";

/** Does what a result invites to: copies both links, unfolds every part, looks at the chart. */
async function useResult(page: Page): Promise<void> {
  const panel = part(page, site.share.heading);
  await expect(panel.getByRole("img")).toBeVisible();
  for (const { copy } of [site.share.summary, site.share.answers]) {
    await panel.getByRole("button", { name: copy }).click();
    await expect(panel.getByRole("status")).toHaveText(site.share.copied);
  }
  for (const fold of await page.locator("details > summary").all()) await fold.click();
  await page.locator("canvas").scrollIntoViewIfNeeded();
  await page.waitForLoadState("networkidle");
}

/** What nobody but the reader may learn: the codes, and each answer by its id and in words. */
async function secrets(request: APIRequestContext, answers = EXAMPLE, questionnaire = "quick"): Promise<string[]> {
  const { answersCode, summaryCode } = await waysTo(request, answers, questionnaire);
  const told = Object.entries(answers).flatMap(([id, answer]) => [answer, answerText(id, answer)]);
  return [answersCode, summaryCode, NOTE, ...told];
}

/** Checks that no request held anything of it. */
async function expectUntold(traffic: Traffic, hidden: string[]): Promise<void> {
  const sent = await traffic.sent();
  expect(sent.length, "requests looked at").toBeGreaterThan(5);
  for (const secret of hidden) {
    expect(
      sent.filter((text) => tells(text, secret)),
      `requests that tell “${secret}”`,
    ).toEqual([]);
  }
}

test("answering, reading the result and copying its links tell no server an answer", async ({
  page,
  context,
  request,
}) => {
  const traffic = recordTraffic(context);
  await page.goto("/");
  await answerAll(page, EXAMPLE);
  await changeLink(page, ORDER[0] as string).click();
  await (await openNote(page)).fill(NOTE);
  await continueButton(page).click();
  await finishLink(page).click();
  await useResult(page);
  await expectUntold(traffic, await secrets(request));
});

test("opening a private link tells no server an answer, nor does a reload", async ({ page, context, request }) => {
  const { inBrowser } = await waysTo(request, EXAMPLE);
  const traffic = recordTraffic(context);
  await page.goto(inBrowser);
  await useResult(page);
  await page.reload();
  await useResult(page);
  await expectUntold(traffic, await secrets(request));
});

test("the full assessment, what is carried over to it, and other answers tried out tell no server an answer", async ({
  page,
  context,
  request,
}) => {
  // Seven sections and the whole result.
  test.slow();
  const { answersCode } = await waysTo(request, EXAMPLE);
  const traffic = recordTraffic(context);
  const fetched: string[] = [];
  page.on("request", (sent) => {
    if (["fetch", "xhr"].includes(sent.resourceType())) fetched.push(new URL(sent.url()).pathname);
  });
  await page.goto(`/assess/full${STEPS.from(answersCode)}`);
  await page.getByRole("button", { name: wizard.carry.accept }).click();
  await answerSections(page, FULL, ONLY_FULL);
  await finishLink(page).click();
  await useResult(page);
  await tryAnswer(page, "people", "10-29");
  await expect(whatIfPart(page).getByRole("status")).not.toBeEmpty();
  await whatIfPart(page).getByRole("link", { name: words.detail.whatIf.keep }).click();
  await expect(whatIfPart(page).getByRole("status")).toBeEmpty();
  await page.waitForLoadState("networkidle");

  // All that scripts ask for are words and questionnaires, which are the same for every reader.
  const asked = [...new Set(fetched)].sort();
  expect(asked).toEqual(["detail", "edition"].map((name) => `/${name}-words/${config.env?.WORDS_VERSION}`));
  const answers = { ...FULL, ...EXAMPLE };
  const tried = { ...answers, people: "10-29" };
  const hidden = [answers, tried].map((each) => secrets(request, each, "full"));
  await expectUntold(traffic, [answersCode, ...(await Promise.all(hidden)).flat()]);
});

test("a page that is left for another site does not tell where the reader was", async ({ page, request }) => {
  for (const path of ["/", "/assess/quick", "/r", (await waysTo(request, EXAMPLE)).onServer]) {
    const response = await page.goto(path);
    expect(response?.headers()["referrer-policy"], path).toBe("no-referrer");
  }
});

test("no page asks another site for anything, and none sets a cookie", async ({ page, context, request, baseURL }) => {
  const { inBrowser, onServer, asSummary } = await waysTo(request, EXAMPLE);
  const traffic = recordTraffic(context);
  for (const path of [
    "/",
    "/assess/quick",
    inBrowser,
    onServer,
    asSummary,
    "/method",
    "/learn/team",
    "/nowhere",
    "/r/hello",
  ]) {
    await page.goto(path, { waitUntil: "networkidle" });
    expect(await page.evaluate(() => document.cookie), path).toBe("");
  }
  expect(traffic.urls.length).toBeGreaterThan(8);
  const { origin } = new URL(baseURL ?? "");
  expect(traffic.urls.filter((url) => new URL(url).origin !== origin)).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});
