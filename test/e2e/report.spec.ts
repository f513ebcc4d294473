import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import papaparse from "papaparse";
import readExcel from "read-excel-file/node";
import type { Kind } from "@/app/_ui/report/kinds";
import { PERSONAS } from "@/test/personas";
import { textIn } from "@/test/support/unzip";
import { expectAdvice, part } from "./support/advice";
import { waysTo } from "./support/links";
import { LOGO } from "./support/picture-file";
import { expect, test } from "./support/test";
import { recordTraffic } from "./support/traffic";
import { text, words } from "./support/words";

const { report } = words;
const { brand, files, open, summary } = report;
const NAME = "Xanthopoulou Mutual";
const { answers } = PERSONAS.insurer;

const panelOf = (page: Page) => part(page, report.heading);

async function openPanel(page: Page): Promise<Locator> {
  const panel = panelOf(page);
  await panel.getByRole("button", { name: report.prepare }).click();
  await expect(panel.getByRole("heading", { name: files.heading, exact: true })).toBeVisible();
  await panel.getByText(brand.heading, { exact: true }).click();
  return panel;
}

/** Downloads one of the files. */
async function fetchFile(page: Page, kind: Kind): Promise<Buffer> {
  const { name } = files.kinds[kind];
  const [download] = await Promise.all([
    page.waitForEvent("download", { timeout: 60_000 }),
    panelOf(page).getByRole("listitem").getByRole("button", { name, exact: true }).click(),
  ]);
  const done = text(files.made, { file: download.suggestedFilename() });
  await expect(panelOf(page).getByRole("status").filter({ hasText: done })).toBeVisible();
  return readFile(await download.path());
}

const rowsOf = (csv: Buffer) =>
  papaparse.parse<string[]>(csv.toString("utf8").replace("\uFEFF", ""), { skipEmptyLines: true }).data;

test("a result becomes files with one's own name, and none of it is sent", async ({ page, context, request }) => {
  // Ten files, two of them large.
  test.slow();
  const { document, inBrowser, answersCode } = await waysTo(request, answers, "full");
  const traffic = recordTraffic(context);
  await page.goto(inBrowser);
  await expectAdvice(page, document);
  const panel = await openPanel(page);

  await panel.getByLabel(brand.name, { exact: true }).fill(NAME);
  await panel.getByLabel(brand.confidentiality).fill("For the board alone");
  await panel.getByLabel(brand.logo, { exact: true }).setInputFiles({ ...LOGO, buffer: Buffer.alloc(400 * 1024) });
  await expect(panel.getByText(text(brand.problems["too-large"], { size: "400", limit: "300" }))).toBeVisible();
  await panel.getByLabel(brand.logo, { exact: true }).setInputFiles(LOGO);
  await expect(panel.getByRole("img", { name: brand.logoChosen })).toBeVisible();
  await panel.getByLabel(brand.accent).fill("#ffcc00");
  await panel.getByRole("button", { name: brand.darken }).click();
  await expect(panel.getByLabel(brand.accent)).not.toHaveValue("#ffcc00");
  const suggestion = await panel.getByLabel(summary.label, { exact: true }).inputValue();
  await panel.getByLabel(summary.label, { exact: true }).fill("One sentence of my own.");

  const word = await fetchFile(page, "word");
  const paper = textIn(word, "word/document.xml");
  expect(paper).toContain(NAME);
  expect(paper).toContain("One sentence of my own.");
  expect(paper.match(/<pic:pic /g)).toHaveLength(4);
  expect(textIn(word, "word/styles.xml")).not.toContain("ffcc00");
  const slides = await fetchFile(page, "powerpoint");
  expect(textIn(slides, "ppt/slides/slide1.xml")).toContain(NAME);
  expect(textIn(slides, "ppt/slides/slide2.xml")).toContain("One sentence of my own.");
  const sheets = await readExcel(await fetchFile(page, "excel"));
  const rows = 1 + Object.keys(answers).length;
  expect(sheets[0]?.data).toHaveLength(rows);
  expect(rowsOf(await fetchFile(page, "answers"))).toHaveLength(rows);
  expect(rowsOf(await fetchFile(page, "scores")).length).toBeGreaterThan(20);
  expect((await fetchFile(page, "markdown")).toString()).toContain(`## ${words.detail.computed.heading}`);
  const steps = 1 + document.recommendation.roadmap.length;
  expect(rowsOf(await fetchFile(page, "jira"))).toHaveLength(steps);
  expect(rowsOf(await fetchFile(page, "devops"))).toHaveLength(steps);
  expect((await readExcel(await fetchFile(page, "planner")))[0]?.data).toHaveLength(steps);
  const saved = await fetchFile(page, "json");
  expect(JSON.parse(saved.toString()).answers).toEqual(answers);
  const schema = await request.get(new URL(JSON.parse(saved.toString()).$schema).pathname);
  expect(schema.ok()).toBe(true);

  // The cover is kept, the summary goes back to what was suggested, and paper shows whose report it is.
  await page.reload();
  await expectAdvice(page, document);
  const again = await openPanel(page);
  await expect(again.getByLabel(brand.name, { exact: true })).toHaveValue(NAME);
  await again.getByRole("button", { name: summary.suggested }).click();
  await expect(again.getByLabel(summary.label, { exact: true })).toHaveValue(suggestion);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText(`${NAME} · For the board alone`)).toBeVisible();
  await page.emulateMedia({ media: "screen" });
  await again.getByRole("button", { name: brand.reset }).click();
  await expect(again.getByLabel(brand.name, { exact: true })).toHaveValue("");

  // A file opens the same result where there is none, and says what is wrong with another.
  await page.goto("/r");
  const field = page.getByLabel(open.label, { exact: true });
  await field.setInputFiles({ name: "a.json", mimeType: "application/json", buffer: Buffer.from('{"hello":1}') });
  await expect(page.getByText(open.problems.foreign)).toBeVisible();
  await field.setInputFiles({ name: "a.json", mimeType: "application/json", buffer: saved.subarray(0, 200) });
  await expect(page.getByText(open.problems.damaged)).toBeVisible();
  await field.setInputFiles({ name: "a.json", mimeType: "application/json", buffer: saved });
  await expectAdvice(page, document);
  expect(new URL(page.url()).hash).toBe(`#${answersCode}`);
  await openPanel(page);
  expect((await fetchFile(page, "json")).toString()).toBe(saved.toString());

  const sent = await traffic.sent();
  expect(sent.filter((one) => !one.startsWith("GET"))).toEqual([]);
  const { origin } = new URL(page.url());
  const asked = traffic.urls.filter((url) => !/^(data|blob):/.test(url));
  expect(asked.filter((url) => new URL(url).origin !== origin)).toEqual([]);
  expect(sent.filter((one) => one.includes(answersCode) || one.includes("Xanthopoulou"))).toEqual([]);
});
