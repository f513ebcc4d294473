import type { Browser, Page } from "@playwright/test";
import { STEPS } from "@/app/_ui/wizard/wizard-props";
import { encodeInvitation } from "@/lib/link/invitation";
import french from "@/lib/words/fr/reply.json" with { type: "json" };
import wizardFrench from "@/lib/words/fr/wizard.json" with { type: "json" };
import { mainHeading, part } from "./support/advice";
import { BLOCKED } from "./support/blocked-storage";
import {
  addReplies,
  chooseFile,
  idOf,
  lineToSend,
  lookThrough,
  openNewRound,
  replies,
  replyTo,
  saveBackup,
} from "./support/clients";
import { EXAMPLE, exampleWith, FIRST } from "./support/quick";
import { expect, test } from "./support/test";
import { recordTraffic, tells } from "./support/traffic";
import { answerQuestion, changeLink, expectCheckPage, finishLink } from "./support/walk";
import { beginLink } from "./support/wizard-start";
import { text, words } from "./support/words";

const { clients, reply, wizard } = words;
const CLIENT = "Xanthopoulou Dockyards";
const DRAFT = "pmo-fit:draft:quick:1";

/** Somebody who was invited answers in a browser of their own; the line they send, and what their browser asked for. */
async function respond(
  browser: Browser,
  link: string,
  answers: Record<string, string>,
  act: (page: Page) => Promise<string>,
) {
  const context = await browser.newContext();
  const traffic = recordTraffic(context);
  const page = await context.newPage();
  await page.goto(link);
  await expect(page.locator("#invitation")).toBeVisible();
  await page.evaluate(([key, draft]) => localStorage.setItem(key, draft), [
    DRAFT,
    JSON.stringify({ answers }),
  ] as const);
  await page.reload();
  const line = await act(page);
  const sent = await traffic.sent();
  await context.close();
  return { line, sent };
}

test("a round from the invitation to the replies, in two tabs, and over a backup into another browser", async ({
  page,
  context,
  browser,
}) => {
  test.slow();
  const traffic = recordTraffic(context);
  await page.goto("/clients");
  await expect(part(page, clients.how.heading).getByRole("listitem")).toHaveCount(clients.how.steps.length);
  await openNewRound(page, CLIENT, "Spring");
  const round = idOf(page);
  const invite = part(page, clients.invite.heading);
  const link = invite.getByRole("textbox", { name: clients.invite.link });
  const english = await link.inputValue();
  await expect(invite.getByRole("textbox", { name: clients.invite.message })).toHaveValue(new RegExp(english));
  expect(new URL(english).pathname + new URL(english).search).toBe("/assess/quick");
  await invite.getByRole("radio", { name: "Français" }).check();
  await expect(link).toHaveValue(/\/fr\/assess\/quick#round=/);
  const inFrench = await link.inputValue();

  // The first goes through a question and a reload, the second reads French, the third corrects an answer.
  const first = await respond(browser, english, EXAMPLE, async (own) => {
    await expect(own.getByRole("heading", { name: wizard.invitation.heading })).toBeVisible();
    await own.getByRole("link", { name: wizard.start.check }).click();
    await changeLink(own, FIRST).click();
    await answerQuestion(own, FIRST, EXAMPLE[FIRST]);
    await expectCheckPage(own);
    await own.reload();
    await finishLink(own).click();
    return lineToSend(own, reply.roles.sponsor);
  });
  const second = await respond(browser, inFrench, exampleWith({ sponsor: "nobody" }), async (own) => {
    await own.getByRole("link", { name: wizardFrench.start.check }).click();
    await own.getByRole("link", { name: wizardFrench.check.finish }).click();
    return lineToSend(own, french.roles["team-member"], french);
  });
  let corrected = "";
  const third = await respond(browser, english, EXAMPLE, async (own) => {
    await own.getByRole("link", { name: wizard.start.check }).click();
    await finishLink(own).click();
    const line = await lineToSend(own, reply.roles.executive);
    corrected = await lineToSend(own, reply.roles.other);
    return line;
  });

  const lines = [first.line, second.line, third.line];
  const broken = `${first.line.slice(0, -3)}00${first.line.at(-1)}`;
  const pasted = [
    "Dear Maria,",
    ...lines,
    `> ${first.line.toUpperCase()}`,
    replyTo(page, "elsewhere".slice(0, 8), "other", "0".repeat(12)),
    broken,
  ];
  const { found } = clients.paste;
  const table = (await lookThrough(page, pasted)).getByRole("table");
  await expect(table.getByRole("cell")).toHaveText([
    text(found.new, { role: reply.short.sponsor }),
    text(found.new, { role: reply.short["team-member"] }),
    text(found.new, { role: reply.short.executive }),
    text(found.repeated, { other: 2 }),
    found["unknown-round"],
    found.mistyped,
  ]);
  await expect(replies(page)).toHaveCount(0);
  await addReplies(page, pasted, 3);
  await expect(replies(page)).toHaveCount(3);
  await lookThrough(page, [corrected, lines[0] as string]);
  await expect(table.getByRole("cell")).toHaveText([text(found.corrected, { role: reply.short.other }), found.known]);
  await addReplies(page, [corrected], 1);
  await page.reload();
  await expect(replies(page)).toHaveCount(3);
  await expect(replies(page).last()).toContainText(reply.short.other);

  // What one tab changes the other shows, and neither undoes what the other did.
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
  await Promise.all([
    page.getByRole("button", { name: clients.client.archive }).click(),
    tab.getByRole("button", { name: clients.client.save, exact: true }).click(),
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
  await tab.close();

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
  const { problems } = clients.import;
  for (const [content, problem] of [
    [backup.slice(0, -50), problems.damaged],
    ['{"hello":1}', problems.foreign],
    [backup.replace('"archived": true', '"archived": 7'), "clients[0].archived"],
    [" ".repeat(21_000_000), text(problems["too-large"], { most: 20 })],
  ] as const) {
    await chooseFile(other, content);
    await expect(importing.getByRole("alert")).toContainText(problem);
  }
  await chooseFile(other, backup);
  await expect(importing.getByRole("row").last()).toHaveText(`${clients.import.kinds.respondents}300`);
  await expect(other.getByRole("link", { name: `${CLIENT} Ltd` })).toHaveCount(0);
  await importing.getByRole("button", { name: clients.import.action }).click();
  await expect(importing.getByRole("status")).toHaveText(clients.import.done);
  await other.getByRole("searchbox", { name: clients.list.search }).fill("XANTHO");
  await other.getByRole("link", { name: `${CLIENT} Ltd` }).click();
  await other.getByRole("link", { name: "Spring" }).click();
  await expect(replies(other)).toHaveCount(3);
  await replies(other).first().getByRole("link").click();
  await other.getByRole("button", { name: words.result.later.show }).click();
  await expect(part(other, words.site.share.heading)).toBeVisible();
  await other.goto("/clients");
  await expect(other.getByRole("link", { name: "Acme" })).toBeVisible();

  const sent = [...(await traffic.sent()), ...[first, second, third].flatMap((one) => one.sent)];
  expect(sent.length).toBeGreaterThan(20);
  expect(sent.filter((one) => !one.startsWith("GET\n"))).toEqual([]);
  for (const secret of [CLIENT, round, ...lines, ...lines.map((line) => line.slice(23, -1))])
    expect(
      sent.filter((one) => tells(one, secret)),
      secret,
    ).toEqual([]);
});

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

for (const [problem, block] of Object.entries({
  blocked: () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("The operation is insecure.", "SecurityError");
    };
  },
  full: () => {
    IDBObjectStore.prototype.add = () => {
      throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
    };
  },
})) {
  test(`says so where the storage is ${problem}`, async ({ page }) => {
    await page.addInitScript(block);
    await page.goto("/clients");
    const name = page.getByRole("textbox", { name: clients.add.name });
    if (problem === "full") {
      await name.fill(CLIENT);
      await page.keyboard.press("Enter");
    }
    await expect(page.getByRole("alert").filter({ hasText: clients.problems[problem as "full"] })).toBeVisible();
    if (problem === "full") await expect(name).toHaveValue(CLIENT);
  });
}
