import { readFileSync, writeFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { encodeReply } from "@/lib/link/reply-code";
import type { Role } from "@/lib/questionnaire/roles";
import { part } from "./advice";
import { expect, test } from "./test";
import { text, words } from "./words";

const { clients, reply } = words;

/** An answers code of the quick check. */
export const CODE = "aq13343332222243245";

/** Adds the first client of this browser, with the keyboard. */
export async function addFirstClient(page: Page, name: string): Promise<void> {
  await page.goto("/clients");
  await page.getByRole("textbox", { name: clients.add.name }).fill(name);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name, level: 1 })).toBeVisible();
}

/** Opens a new round of a new client. */
export async function openNewRound(page: Page, client: string, label = ""): Promise<void> {
  await addFirstClient(page, client);
  await startRound(page, label);
}

/** Starts a round of the client that is shown. */
export async function startRound(page: Page, label: string): Promise<void> {
  await page.getByRole("textbox", { name: clients.client.label }).fill(label);
  await page.getByRole("button", { name: clients.client.action }).click();
  await expect(part(page, clients.invite.heading)).toBeVisible();
}

/** The id of the client or the round that is shown. */
export function idOf(page: Page): string {
  return new URL(page.url()).hash.split("/")[1] as string;
}

/** A reply to the round that is shown, or to another. */
export function replyTo(page: Page, id: string, role: Role = "sponsor", round = idOf(page), code = CODE): string {
  return encodeReply({ round, id, role, code });
}

/** Pastes lines, and has them looked through. */
export async function lookThrough(page: Page, lines: string[]): Promise<Locator> {
  const section = part(page, clients.paste.heading);
  await section.getByRole("textbox", { name: clients.paste.label }).fill(lines.join("\n"));
  await section.getByRole("button", { name: clients.paste.check }).click();
  await expect(section.getByRole("table")).toBeVisible();
  return section;
}

/** Pastes lines and adds those that are good. */
export async function addReplies(page: Page, lines: string[], good = lines.length): Promise<void> {
  const section = await lookThrough(page, lines);
  await section.getByRole("button", { name: text(clients.paste.add, { count: good }) }).click();
  await expect(section.getByRole("status").last()).toContainText(text(clients.paste.added, { count: good }));
}

/** The rows of those who have replied. */
export function replies(page: Page): Locator {
  return part(page, clients.round.heading).getByRole("listitem");
}

/** Chooses a role under a result, and gives the line to send back. */
export async function lineToSend(page: Page, role: string, words = reply): Promise<string> {
  const section = part(page, words.heading);
  await section.getByRole("radio", { name: role }).check();
  const line = section.getByRole("textbox", { name: words.line });
  await section.getByRole("button", { name: words.copy }).click();
  await expect(section.getByRole("status")).toHaveText(words.copied);
  return line.inputValue();
}

/** Saves a backup, and gives what stands in the file. */
export async function saveBackup(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: clients.backup.action }).last().click(),
  ]);
  return readFileSync(await download.path(), "utf8");
}

/** Chooses a file to import. */
export async function chooseFile(page: Page, content: string): Promise<void> {
  const path = test.info().outputPath(`backup-${content.length}.json`);
  writeFileSync(path, content);
  await part(page, clients.import.heading).getByLabel(clients.import.label).setInputFiles(path);
}
