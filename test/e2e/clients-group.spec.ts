import { AxeBuilder } from "@axe-core/playwright";
import { encodeAnswers } from "@/lib/link/answers-code";
import { part } from "./support/advice";
import { addReplies, openNewRound } from "./support/clients";
import { groupPart, groupVerdict, QUICK, settledNote, sevenReplies } from "./support/group";
import { exampleWith, quickWords } from "./support/quick";
import { expect, test } from "./support/test";
import { text, words } from "./support/words";

const { clients, group } = words;
const NOTE = "The board said so in March.";
const LINK = "https://example.org/minutes?page=2";

test("a group from seven replies to the agenda of a workshop and what it settles, with evidence", async ({ page }) => {
  test.slow();
  await openNewRound(page, "Acme", "Spring");
  await expect(groupPart(page)).toContainText(text(clients.group.missing, { missing: 5, minimum: 5 }));
  await addReplies(page, sevenReplies(page));
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
  await expect(settledNote(page)).toBeVisible();
  await expect(part(page, clients.group.talk)).toBeVisible();
  const targets = part(page, group.targets.heading);
  await targets.getByText(group.targets.change).click();
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
  const { violations } = await axe.analyze();
  expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }))).toEqual([]);
  const verdict = await groupVerdict(page).textContent();
  await page.reload();
  await expect(settledNote(page)).toBeVisible();
  await expect(groupVerdict(page)).toHaveText(verdict ?? "");
  await question.locator("summary").click();
  await expect(question.getByRole("textbox", { name: group.evidence.note })).toHaveValue(NOTE);
  await expect(question.getByRole("combobox", { name: group.evidence.confidence })).toHaveValue("high");
  await expect(question.getByRole("link")).toHaveAttribute("href", LINK);

  // All answers at once, as a link; taken out, and brought back.
  const agreed = part(page, clients.consensus.heading);
  const whole = encodeAnswers(QUICK, exampleWith({ portfolio: "ranked" }));
  await agreed.getByRole("textbox", { name: clients.consensus.label }).fill(`https://example.org/r#${whole}`);
  await agreed.getByRole("button", { name: clients.consensus.save }).click();
  await expect(agreed.getByRole("status")).toHaveText(clients.consensus.kept);
  await agreed.getByRole("button", { name: clients.consensus.remove }).click();
  await expect(agreed.getByRole("status")).toHaveCount(0);
  await page.getByRole("button", { name: clients.undo.action }).click();
  await expect(agreed.getByRole("status")).toHaveText(clients.consensus.kept);
  await page.getByRole("link", { name: "Acme" }).click();
  const result = page.getByRole("link", { name: text(clients.client.combinedOf, { round: "Spring" }) });
  await expect(result).toHaveAttribute("href", `/r#${whole}`);
});
