import { STEPS } from "@/app/_ui/wizard/wizard-props";
import { encodeInvitation } from "@/lib/link/invitation";
import { BLOCKED } from "./support/blocked-storage";
import { lineToSend, openNewRound } from "./support/clients";
import { EXAMPLE, FIRST } from "./support/quick";
import { expect, test } from "./support/test";
import { answerQuestion, finishLink } from "./support/walk";
import { beginLink } from "./support/wizard-start";
import { words } from "./support/words";

const { clients, reply, wizard } = words;
const CLIENT = "Xanthopoulou Dockyards";

test("somebody whose browser keeps nothing can send the answers back all the same", async ({ page }) => {
  await page.addInitScript(BLOCKED["refuses every use"]);
  await page.goto(`/assess/quick${STEPS.round(encodeInvitation("0".repeat(12)))}`);
  await expect(page.getByText(wizard.invitation.own)).toBeVisible();
  await beginLink(page).click();
  await answerQuestion(page, FIRST, EXAMPLE[FIRST]);
  await page.evaluate((check) => {
    window.location.hash = check;
  }, STEPS.check);
  await finishLink(page).click();
  await expect(page.getByText(reply.below)).toBeVisible();
  expect(await lineToSend(page, reply.roles.other)).toMatch(/^r150{12}/);
  await page.goto("/assess/quick#round=hello");
  await expect(page.getByText(wizard.invitation.broken)).toBeVisible();
});

// Browsers refuse like this in private windows, and where a reader forbids a page to keep anything.
test("says so where the storage is blocked", async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("The operation is insecure.", "SecurityError");
    };
  });
  await page.goto("/clients");
  await expect(page.getByRole("alert").filter({ hasText: clients.problems.blocked })).toBeVisible();
});

test("loses nothing where the storage is full, neither what is kept nor what is being written", async ({ page }) => {
  await openNewRound(page, CLIENT, "Spring");
  await page.getByRole("link", { name: CLIENT }).click();
  await page.evaluate(() => {
    const refuse = () => {
      throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
    };
    Object.assign(IDBObjectStore.prototype, { add: refuse, put: refuse });
    IDBCursor.prototype.update = refuse;
  });
  const warning = page.getByRole("alert").filter({ hasText: clients.problems.full });
  await page.getByRole("link", { name: clients.client.all }).click();
  await page.getByText(clients.add.heading, { exact: true }).click();
  const name = page.getByRole("textbox", { name: clients.add.name });
  await name.fill("Acme");
  await page.keyboard.press("Enter");
  await expect(warning).toBeVisible();
  await expect(name).toHaveValue("Acme");
  await page.reload();
  await expect(page.getByRole("link", { name: CLIENT })).toBeVisible();
  await expect(page.getByRole("link", { name: "Acme" })).toHaveCount(0);
});
