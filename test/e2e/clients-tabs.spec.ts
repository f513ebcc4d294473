import { mainHeading } from "./support/advice";
import { addReplies, openNewRound, replies, replyTo } from "./support/clients";
import { expect, test } from "./support/test";
import { words } from "./support/words";

const { clients } = words;
const CLIENT = "Xanthopoulou Dockyards";

test("what one tab changes the other shows, and neither undoes what the other did", async ({ page, context }) => {
  await openNewRound(page, CLIENT, "Spring");
  await addReplies(
    page,
    (["sponsor", "executive", "other"] as const).map((role, place) => replyTo(page, String(place).repeat(8), role)),
  );
  const tab = await context.newPage();
  await tab.goto(page.url());
  await expect(replies(tab)).toHaveCount(3);
  await replies(page).first().getByRole("button").click();
  await expect(replies(tab)).toHaveCount(2);
  const undo = page.getByRole("button", { name: clients.undo.action });
  await expect(undo).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(replies(tab)).toHaveCount(3);
  await page.getByRole("link", { name: CLIENT }).click();
  await tab.getByRole("link", { name: CLIENT }).click();
  await tab.getByRole("button", { name: clients.client.rename }).click();
  await tab.getByRole("textbox", { name: clients.client.name }).fill(`${CLIENT} Ltd`);
  // By key, since what the other tab does may move the button from under a pointer.
  await Promise.all([
    page.getByRole("button", { name: clients.client.archive }).click(),
    tab.getByRole("button", { name: clients.client.save, exact: true }).press("Enter"),
  ]);
  for (const one of [page, tab]) {
    await expect(mainHeading(one)).toHaveText(`${CLIENT} Ltd`);
    await expect(one.getByText(clients.client.isArchived)).toBeVisible();
  }
  await page.getByRole("button", { name: clients.client.delete }).click();
  await expect(tab.getByRole("heading", { name: clients.missing.title })).toBeVisible();
  await expect(undo).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(mainHeading(tab)).toHaveText(`${CLIENT} Ltd`);
});
