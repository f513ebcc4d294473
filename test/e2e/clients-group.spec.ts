import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { encodeAnswers } from "@/lib/link/answers-code";
import type { Role } from "@/lib/questionnaire/roles";
import type { Edition } from "@/lib/questionnaire/types";
import quick from "@/questionnaires/quick-1/edition.json" with { type: "json" };
import { part } from "./support/advice";
import { addReplies, chooseFile, idOf, openNewRound, replyTo, saveBackup, startRound } from "./support/clients";
import { type Answers, exampleWith, quickWords } from "./support/quick";
import { expect, test } from "./support/test";
import { text, words } from "./support/words";

const { clients, compare, group } = words;
const QUICK = quick as unknown as Edition;
const NOTE = "The board said so in March.";
const LINK = "https://example.org/minutes?page=2";

/** Three leaders who see gates and a sponsor, and four practitioners who do not. */
const ROLES: Role[] = ["sponsor", "executive", "executive", "team-member", "team-member", "project-manager", "other"];
const LEADING = { method: "gates", sponsor: "whole-top" };
const WORKING = { method: "own-way", sponsor: "nobody" };

function seven(page: Page, more: Answers = {}): string[] {
  return ROLES.map((role, place) => {
    const answers = exampleWith({ ...(place < 3 ? LEADING : WORKING), ...more });
    return replyTo(page, String(place).repeat(8), role, idOf(page), encodeAnswers(QUICK, answers));
  });
}

const overview = (page: Page) => part(page, group.overview.heading);
const verdict = (page: Page) => overview(page).locator("p").first();
const settled = (page: Page) => overview(page).getByText(text(group.overview.settled, { count: 1 }));

test("a group from seven replies to what it settles, to a second round, and over a backup elsewhere", async ({
  page,
  browser,
}) => {
  test.slow();
  await openNewRound(page, "Acme", "Spring");
  await expect(overview(page)).toContainText(text(clients.group.missing, { missing: 5, minimum: 5 }));
  await addReplies(page, seven(page));
  const alike = "2. Executive (added";
  await expect(part(page, clients.round.heading).getByText(alike)).toContainText("3. Executive (added");
  await expect(part(page, group.gaps.heading)).toHaveText(`${group.gaps.heading}${group.gaps.hidden}`);
  await page.getByRole("combobox", { name: clients.round.minimum }).selectOption("3");
  await expect(part(page, group.gaps.heading).getByRole("row").nth(1)).toBeVisible();
  await expect(part(page, group.dimensions.heading)).toBeVisible();

  const agenda = part(page, group.agenda.heading).getByRole("listitem");
  const minutes = await agenda.getByText(/^\d+ minutes$/).allTextContents();
  expect(minutes.reduce((sum, one) => sum + Number.parseInt(one, 10), 0)).toBe(60);

  const editor = part(page, group.consensus.heading);
  const question = editor.getByRole("group").filter({ hasText: quickWords.questions.method.question }).first();
  await question.locator("summary").click();
  await question.getByRole("radio", { name: quickWords.questions.method.options["own-way"] }).check();
  await question.getByRole("textbox", { name: group.evidence.note }).pressSequentially(NOTE);
  await question.getByRole("combobox", { name: group.evidence.confidence }).selectOption("high");
  const link = question.getByRole("textbox", { name: group.evidence.link });
  await link.fill("javascript:alert(1)");
  await page.keyboard.press("Enter");
  await expect(question.getByRole("alert")).toHaveText(group.evidence.wrong);
  await link.fill(LINK);
  await page.keyboard.press("Enter");
  await expect(question.getByRole("link")).toHaveAttribute("href", LINK);
  await expect(settled(page)).toBeVisible();
  await expect(part(page, clients.group.talk)).toBeVisible();
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
  const { violations } = await axe.analyze();
  expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }))).toEqual([]);
  await page.reload();
  await expect(settled(page)).toBeVisible();
  await question.locator("summary").click();
  await expect(question.getByRole("textbox", { name: group.evidence.note })).toHaveValue(NOTE);
  await expect(question.getByRole("combobox", { name: group.evidence.confidence })).toHaveValue("high");
  await expect(question.getByRole("link")).toHaveAttribute("href", LINK);
  const targets = part(page, group.targets.heading);
  await targets.getByText(group.targets.change).click();
  const method = text(group.targets.targetOf, { dimension: words.detail.dimensions["maturity.method"] });
  await targets.getByRole("combobox", { name: method }).selectOption("5");
  const combined = await verdict(page).textContent();
  const spring = page.url();

  await page.getByRole("link", { name: "Acme" }).click();
  await startRound(page, "Autumn");
  await addReplies(
    page,
    seven(page, { method: "gates", portfolio: "ranked", resources: "matched", control: "foreseen" }),
  );
  await page.getByRole("button", { name: clients.group.show }).click();
  await expect(verdict(page)).toBeInViewport();
  const agreed = part(page, clients.consensus.heading);
  const whole = encodeAnswers(QUICK, exampleWith({ ...LEADING, portfolio: "ranked" }));
  await agreed.getByRole("textbox", { name: clients.consensus.label }).fill(`https://example.org/r#${whole}`);
  await agreed.getByRole("button", { name: clients.consensus.save }).click();
  await expect(agreed.getByRole("status")).toHaveText(clients.consensus.kept);
  await agreed.getByRole("button", { name: clients.consensus.remove }).click();
  await expect(agreed.getByRole("status")).toHaveCount(0);
  await page.getByRole("button", { name: clients.undo.action }).click();
  await expect(agreed.getByRole("status")).toHaveText(clients.consensus.kept);
  await page.getByRole("link", { name: "Acme" }).click();
  const result = page.getByRole("link", { name: text(clients.client.combinedOf, { round: "Autumn" }) });
  await expect(result).toHaveAttribute("href", `/r#${whole}`);
  const columns = part(page, compare.advice.heading).getByRole("columnheader");
  await expect(columns).toContainText([compare.advice.part, "1. Spring", "2. Autumn"]);
  const scores = part(page, compare.scores.heading);
  await scores.getByText(compare.scores.table).click();
  const row = scores.getByRole("row").filter({ hasText: words.detail.dimensions["maturity.portfolio"] });
  await expect(row.getByRole("cell").nth(2)).toHaveText("+2");
  const aimed = scores.getByRole("row").filter({ hasText: words.detail.dimensions["maturity.method"] });
  await expect(aimed.getByRole("cell").nth(3)).toHaveText("5");

  const backup = await saveBackup(page);
  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await other.goto("/clients");
  await chooseFile(other, backup);
  await part(other, clients.import.heading).getByRole("button", { name: clients.import.action }).click();
  await expect(part(other, clients.import.heading).getByRole("status")).toHaveText(clients.import.done);
  await other.goto(spring);
  await expect(settled(other)).toBeVisible();
  await expect(verdict(other)).toHaveText(combined ?? "");
  await elsewhere.close();
});
