import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import readExcel from "read-excel-file/node";
import type { Kind } from "@/app/_ui/report/kinds";
import { textIn, unzip } from "@/test/support/unzip";
import { part } from "./support/advice";
import { addReplies, chooseFile, idOf, openNewRound, saveBackup, startRound } from "./support/clients";
import { groupPart, groupVerdict, settledNote, sevenReplies } from "./support/group";
import { quickWords } from "./support/quick";
import { expect, test } from "./support/test";
import { recordTraffic, tells } from "./support/traffic";
import { text, words } from "./support/words";

const { clients, compare, group, report } = words;
const CLIENT = "Müller & <Söhne>";
const NOTE = "The board said so in March.";
const SIX_MONTHS = 183 * 86_400_000;

/** Downloads one of the files of the round that is shown. */
async function fetchFile(page: Page, kind: Kind): Promise<Buffer> {
  const { name } = report.files.kinds[kind];
  const [download] = await Promise.all([
    page.waitForEvent("download", { timeout: 60_000 }),
    part(page, clients.take.heading).getByRole("button", { name, exact: true }).click(),
  ]);
  return readFile(await download.path());
}

test("a round becomes Word and PowerPoint, six months later a second one is compared, and all of it moves", async ({
  page,
  context,
  browser,
}) => {
  test.slow();
  await page.clock.install();
  const traffic = recordTraffic(context);
  await openNewRound(page, CLIENT, "Spring");
  const round = idOf(page);
  const spring = page.url();
  await addReplies(page, sevenReplies(page));
  const question = part(page, group.consensus.heading)
    .getByRole("group")
    .filter({ hasText: quickWords.questions.method.question })
    .first();
  await question.locator("summary").click();
  await question.getByRole("radio", { name: quickWords.questions.method.options["own-way"] }).check();
  await question.getByRole("textbox", { name: group.evidence.note }).fill(NOTE);
  await expect(settledNote(page)).toBeVisible();
  const targets = part(page, group.targets.heading);
  await targets.getByText(group.targets.change).click();
  const method = words.detail.dimensions["maturity.method"];
  await targets.getByRole("combobox", { name: text(group.targets.targetOf, { dimension: method }) }).selectOption("5");
  const verdict = await groupVerdict(page).textContent();

  const take = part(page, clients.take.heading);
  await take.getByRole("button", { name: clients.take.prepare }).click();
  const summary = take.getByLabel(report.summary.label, { exact: true });
  await expect(summary).toHaveValue(/7 people/);
  await summary.fill("One sentence of my own.");
  const word = textIn(await fetchFile(page, "word"), "word/document.xml");
  for (const told of ["Müller &amp; &lt;Söhne&gt;", NOTE, "One sentence of my own.", group.agenda.heading])
    expect(word).toContain(told);
  expect(word.match(/<pic:pic /g)).toHaveLength(4);
  const slides = await fetchFile(page, "powerpoint");
  expect([...unzip(slides).keys()].filter((path) => /slides\/slide\d+\.xml$/.test(path)).length).toBeGreaterThan(10);
  expect(textIn(slides, "docProps/app.xml")).toContain("Müller &amp; &lt;Söhne&gt;");
  const [answers] = await readExcel(await fetchFile(page, "excel"));
  expect(answers?.data.flat()).toContain(NOTE);

  // Half a year later the same people see more of a common way.
  await page.clock.setSystemTime(Date.now() + SIX_MONTHS);
  await page.getByRole("link", { name: CLIENT }).click();
  await startRound(page, "Autumn");
  const rise = { method: "gates", portfolio: "ranked", resources: "matched", control: "foreseen" };
  await addReplies(page, sevenReplies(page, rise));
  await page.getByRole("button", { name: clients.group.show }).click();
  await expect(groupVerdict(page)).toBeInViewport();
  await take.getByRole("button", { name: clients.take.prepare }).click();
  await expect(take.getByRole("combobox", { name: report.group.compare })).toHaveValue(round);
  const later = (await fetchFile(page, "markdown")).toString();
  expect(later).toContain(`## ${text(report.group.rounds, { before: "Spring", after: "Autumn" })}`);

  await page.getByRole("link", { name: CLIENT }).click();
  const columns = part(page, compare.advice.heading).getByRole("columnheader");
  await expect(columns).toContainText([compare.advice.part, "1. Spring", "2. Autumn"]);
  const scores = part(page, compare.scores.heading);
  await scores.getByText(compare.scores.table).click();
  const row = scores.getByRole("row").filter({ hasText: method });
  await expect(row.getByRole("cell")).toHaveText(["1", "4", "+3", "5", "75%"]);

  const backup = await saveBackup(page);
  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await other.goto("/clients");
  await chooseFile(other, backup);
  await part(other, clients.import.heading).getByRole("button", { name: clients.import.action }).click();
  await expect(part(other, clients.import.heading).getByRole("status")).toHaveText(clients.import.done);
  await other.goto(spring);
  await expect(settledNote(other)).toBeVisible();
  await expect(groupVerdict(other)).toHaveText(verdict ?? "");
  await part(other, clients.take.heading).getByRole("button", { name: clients.take.prepare }).click();
  await expect(part(other, clients.take.heading).getByLabel(report.summary.label, { exact: true })).toHaveValue(
    "One sentence of my own.",
  );
  await expect(groupPart(other)).toBeVisible();

  const sent = await traffic.sent();
  expect(sent.filter((one) => !one.startsWith("GET\n"))).toEqual([]);
  for (const secret of [CLIENT, round, NOTE]) expect(sent.filter((one) => tells(one, secret))).toEqual([]);
});
