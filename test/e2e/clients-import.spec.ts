import { closeSync, ftruncateSync, openSync } from "node:fs";
import { part } from "./support/advice";
import { addReplies, chooseFile, openNewRound, replies, replyTo, saveBackup } from "./support/clients";
import { expect, test } from "./support/test";
import { text, words } from "./support/words";

const { clients } = words;
const { problems } = clients.import;
const CLIENT = "Xanthopoulou Dockyards";

test("a backup takes a client to another browser, where what is no backup changes nothing", async ({
  page,
  browser,
}, info) => {
  await openNewRound(page, CLIENT, "Spring");
  await addReplies(page, [replyTo(page, "11111111"), replyTo(page, "22222222", "other")]);
  await expect(page.getByText(clients.backup.never)).toBeVisible();
  const backup = await saveBackup(page);
  await expect(page.getByText(text(clients.backup.made, { age: "today" }))).toBeVisible();
  await expect(page.getByText(clients.backup.whole)).toBeVisible();

  // The other browser has a client of its own, which stays.
  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await openNewRound(other, "Acme");
  await other.getByRole("link", { name: "Acme" }).click();
  await other.getByRole("link", { name: clients.client.all }).click();
  const importing = part(other, clients.import.heading);
  const field = importing.getByLabel(clients.import.label);
  for (const [content, problem] of [
    [backup.slice(0, -50), problems.damaged],
    ['{"hello":1}', problems.foreign],
    [backup.replace('"archived": false', '"archived": 7'), "clients[0].archived"],
  ] as const) {
    await chooseFile(other, content);
    await expect(importing.getByRole("alert")).toContainText(problem);
  }
  // 50 MB, of which nothing has to be written or read.
  const large = info.outputPath("large.json");
  const file = openSync(large, "w");
  ftruncateSync(file, 50_000_000);
  closeSync(file);
  await field.setInputFiles(large);
  await expect(importing.getByRole("alert")).toContainText(text(problems["too-large"], { most: 20 }));
  await chooseFile(other, backup);
  await expect(importing.getByRole("row").filter({ hasText: clients.import.kinds.respondents })).toHaveText(
    `${clients.import.kinds.respondents}200`,
  );
  await expect(other.getByRole("link", { name: CLIENT })).toHaveCount(0);
  await importing.getByRole("button", { name: clients.import.action }).click();
  await expect(importing.getByRole("status")).toHaveText(clients.import.done);
  await expect(other.getByRole("link", { name: "Acme" })).toBeVisible();
  await other.getByRole("searchbox", { name: clients.list.search }).fill("XANTHO");
  await other.getByRole("link", { name: CLIENT }).click();
  await other.getByRole("link", { name: "Spring" }).click();
  await expect(replies(other)).toHaveCount(2);
  await replies(other).first().getByRole("link").click();
  // A reader who moves loads the rest, so its button may be gone before a click on it arrives.
  await expect(async () => {
    await other.mouse.move(50, 50);
    await expect(part(other, words.site.share.heading)).toBeVisible({ timeout: 1_000 });
  }).toPass();
});
