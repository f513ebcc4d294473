import type { Locator, Page } from "@playwright/test";
import { expectAdvice, headingNow, mainHeading, part } from "./support/advice";
import { FULL } from "./support/full";
import { type ResultDocument, waysTo } from "./support/links";
import { type Answers, answerText, question } from "./support/questions";
import { expect, test } from "./support/test";
import { stored } from "./support/walk";
import { questionPicker, tryAnswer, whatIfPart } from "./support/what-if";
import { text, words } from "./support/words";

const { detail, result } = words;
const { whatIf } = detail;

/** One change that moves more than one decision, and one more. */
const CHANGE: Answers = { people: "10-29" };
const MORE: Answers = { people: "10-29", rules: "refused" };

/** One change that moves what the office begins with, and its plan. */
const OTHER_SERVICES: Answers = { interfaces: "chain" };

/** The row of the comparison on one decision. */
function row(page: Page, name: keyof typeof whatIf.rows): Locator {
  return whatIfPart(page)
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader", { name: whatIf.rows[name], exact: true }) });
}

/** What was changed so far. */
function changes(page: Page): Locator {
  return whatIfPart(page)
    .getByRole("listitem")
    .filter({ has: page.getByRole("button") });
}

/** The decisions of a document as the table names them. */
function decisionsOf({ recommendation }: ResultDocument): Record<string, string> {
  const { need, type, style, reach, sourcing } = recommendation;
  return {
    verdict: result.verdictNames[need.verdict ?? "not-now"],
    score: String(need.score),
    type: result.typeNames[type?.id ?? "none"],
    style: result.styleNames[style?.id as "weather-station"],
    reach: result.reachNames[reach?.id as "project"],
    sourcing: result.sourcingNames[sourcing?.id as "internal"],
  };
}

test("shows what a change would move, and leaves the result as it is", async ({ page, press, request }) => {
  const { document, inBrowser } = await waysTo(request, FULL, "full");
  const { document: changed } = await waysTo(request, { ...FULL, ...CHANGE }, "full");
  const [now, then] = [decisionsOf(document), decisionsOf(changed)];
  await page.goto(inBrowser);
  await expectAdvice(page, document);
  const verdict = await headingNow(page);
  // The region stands there empty, so that what comes into it is read out.
  await expect(whatIfPart(page).getByRole("status")).toHaveText("");
  await questionPicker(page).selectOption(question("people").question);
  const given = text(whatIf.given, { answer: answerText("people", FULL.people) });
  await expect(whatIfPart(page).getByRole("radio", { name: given, exact: true })).toBeChecked();
  await tryAnswer(page, "people", CHANGE.people as string);

  for (const [name, value] of Object.entries(now)) {
    const cells = row(page, name as keyof typeof whatIf.rows).getByRole("cell");
    await expect(cells).toHaveText([value, then[name] === value ? whatIf.same : (then[name] as string)]);
  }
  const moved = await whatIfPart(page)
    .getByRole("row")
    .filter({ has: page.locator("strong") })
    .count();
  const isScoreMoved = now.score === then.score ? 0 : 1;
  expect(moved - isScoreMoved).toBeGreaterThan(1);
  const sentence = text(whatIf.differences, { count: moved - isScoreMoved, parts: "" }).replace(/\.$/, "");
  await expect(whatIfPart(page).getByRole("status")).toContainText(sentence);
  // What was pressed and what it moves are in view together.
  await expect(whatIfPart(page).getByRole("status")).toBeInViewport({ ratio: 1 });
  await expect(whatIfPart(page).getByRole("radio", { checked: true })).toBeInViewport();
  await press(whatIfPart(page).getByRole("button", { name: whatIf.seeBoth }));
  await expect(whatIfPart(page).getByRole("table")).toBeFocused();
  const values = { to: answerText("people", CHANGE.people), from: answerText("people", FULL.people) };
  await expect(changes(page)).toHaveText(new RegExp(escaped(text(whatIf.change, values))));
  await expect(mainHeading(page)).toHaveText(verdict);
  await expect(page).toHaveURL(inBrowser);
  expect(JSON.stringify(await stored(page))).not.toContain("people");

  await press(whatIfPart(page).getByRole("button", { name: undoOf("people") }));
  await expect(whatIfPart(page).getByRole("table")).toHaveCount(0);
  await expect(whatIfPart(page).getByRole("status")).toHaveText("");
  await expect(whatIfPart(page).getByRole("radio", { name: given, exact: true })).toBeChecked();
  await expect(questionPicker(page)).toBeFocused();
});

test("adds changes up, takes each back alone or all at once, and says when nothing moves", async ({
  page,
  press,
  request,
}) => {
  const { inBrowser } = await waysTo(request, FULL, "full");
  await page.goto(inBrowser);
  for (const [id, answer] of Object.entries(MORE)) await tryAnswer(page, id, answer);
  await expect(changes(page)).toHaveCount(2);
  await press(whatIfPart(page).getByRole("button", { name: undoOf("rules") }));
  await expect(changes(page)).toHaveCount(1);
  await expect(changes(page)).toContainText(question("people").question);
  await press(whatIfPart(page).getByRole("button", { name: whatIf.back }));
  await expect(changes(page)).toHaveCount(0);

  await tryAnswer(page, "lead-training", "thrown-in");
  await expect(whatIfPart(page).getByRole("status")).toHaveText(text(whatIf.differences, { count: 0, parts: "" }));
  // To choose the given answer again is to take the change back.
  await whatIfPart(page)
    .getByRole("radio", { name: text(whatIf.given, { answer: answerText("lead-training", FULL["lead-training"]) }) })
    .check();
  await expect(changes(page)).toHaveCount(0);

  await tryAnswer(page, "spend", "2-10m");
  const wasOpen = text(whatIf.changeOpen, { to: answerText("spend", "2-10m") });
  await expect(changes(page)).toContainText(wasOpen);

  // What was not known is marked as the answer given, and what is known can be tried as unknown.
  const given = text(whatIf.given, { answer: whatIf.unknown });
  await whatIfPart(page).getByRole("radio", { name: given, exact: true }).check();
  await expect(changes(page)).toHaveCount(0);
  await questionPicker(page).selectOption(question("people").question);
  for (const to of [whatIf.unknown, whatIf.notApplicable]) {
    await whatIfPart(page).getByRole("radio", { name: to, exact: true }).check();
    const values = { to, from: answerText("people", FULL.people) };
    await expect(changes(page)).toContainText(text(whatIf.change, values));
  }
});

test("a change that moves services and steps is counted, and names what is new", async ({ page, request }) => {
  const { document, inBrowser } = await waysTo(request, FULL, "full");
  const { document: changed } = await waysTo(request, { ...FULL, ...OTHER_SERVICES }, "full");
  const startOf = ({ recommendation }: ResultDocument) =>
    recommendation.services.filter(({ stage }) => stage === "start").map(({ id }) => id);
  const added = startOf(changed).filter((id) => !startOf(document).includes(id));
  expect(added.length).toBeGreaterThan(0);
  await page.goto(inBrowser);
  for (const [id, answer] of Object.entries(OTHER_SERVICES)) await tryAnswer(page, id, answer);
  await expect(whatIfPart(page).getByRole("status")).toHaveText(
    text(whatIf.differences, {
      count: 2,
      parts: [whatIf.rows.services, whatIf.rows.steps].map((name) => text(whatIf.part, { name })).join(", "),
    }),
  );
  const titles: Record<string, { title: string }> = words.services.services;
  for (const id of added.slice(0, 3)) await expect(row(page, "services")).toContainText(titles[id]?.title as string);
});

test("opens the changed result under a link of its own, and Back leads to the one before", async ({
  page,
  press,
  request,
}) => {
  const { document, inBrowser } = await waysTo(request, FULL, "full");
  const changed = await waysTo(request, { ...FULL, ...MORE }, "full");
  await page.goto(inBrowser);
  for (const [id, answer] of Object.entries(MORE)) await tryAnswer(page, id, answer);
  await press(whatIfPart(page).getByRole("link", { name: whatIf.keep }));
  await expect(page).toHaveURL(changed.inBrowser);
  await expectAdvice(page, changed.document);
  await expect(mainHeading(page)).toBeFocused();
  await expect(changes(page)).toHaveCount(0);
  await expect(part(page, words.site.share.heading).getByRole("textbox").last()).toHaveValue(
    changed.document.links.answers,
  );
  await page.goBack();
  await expect(page).toHaveURL(inBrowser);
  await expectAdvice(page, document);
});

test("a page from the server leads to where other answers can be tried, and a summary to nowhere", async ({
  page,
  press,
  request,
}) => {
  const { document, inBrowser, onServer, asSummary } = await waysTo(request, FULL, "full");
  await page.goto(asSummary);
  await expect(part(page, detail.types.heading)).toBeVisible();
  await expect(whatIfPart(page)).toHaveCount(0);
  await page.goto(onServer);
  await expect(questionPicker(page)).toHaveCount(0);
  await press(whatIfPart(page).getByRole("link", { name: whatIf.elsewhere }));
  await expect(page).toHaveURL(inBrowser);
  await expectAdvice(page, document);
  await tryAnswer(page, "people", CHANGE.people as string);
  await expect(whatIfPart(page).getByRole("table")).toBeVisible();
});

function undoOf(id: string): string {
  return text(whatIf.undoLabel, { question: question(id).question });
}

function escaped(literal: string): string {
  return literal.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
