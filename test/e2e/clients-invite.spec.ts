import type { Page } from "@playwright/test";
import french from "@/lib/words/fr/reply.json" with { type: "json" };
import wizardFrench from "@/lib/words/fr/wizard.json" with { type: "json" };
import { part } from "./support/advice";
import { addReplies, idOf, lineToSend, lookThrough, openNewRound, replies, replyTo } from "./support/clients";
import { EXAMPLE, exampleWith, FIRST } from "./support/quick";
import { respond } from "./support/respond";
import { expect, test } from "./support/test";
import { recordTraffic, tells } from "./support/traffic";
import { answerQuestion, changeLink, expectCheckPage, finishLink } from "./support/walk";
import { text, words } from "./support/words";

const { clients, group, reply, wizard } = words;
const CLIENT = "Xanthopoulou Dockyards";

/** Looks at the answers, sends them back in a role, and gives the line. */
const sendAs = (role: keyof typeof reply.roles) => async (own: Page) => {
  await own.getByRole("link", { name: wizard.start.check }).click();
  await finishLink(own).click();
  return lineToSend(own, reply.roles[role]);
};

test("a round from the invitation to the replies of seven people, each in a browser of their own", async ({
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

  // The first goes through a question and a reload, the second reads French, the third corrects the role.
  const first = respond(browser, english, EXAMPLE, async (own) => {
    await expect(own.getByRole("heading", { name: wizard.invitation.heading })).toBeVisible();
    await own.getByRole("link", { name: wizard.start.check }).click();
    await changeLink(own, FIRST).click();
    await answerQuestion(own, FIRST, EXAMPLE[FIRST]);
    await expectCheckPage(own);
    await own.reload();
    await finishLink(own).click();
    return lineToSend(own, reply.roles.sponsor);
  });
  const second = respond(browser, inFrench, exampleWith({ sponsor: "nobody" }), async (own) => {
    await own.getByRole("link", { name: wizardFrench.start.check }).click();
    await own.getByRole("link", { name: wizardFrench.check.finish }).click();
    return lineToSend(own, french.roles["team-member"], french);
  });
  let corrected = "";
  const third = respond(browser, english, EXAMPLE, async (own) => {
    const line = await sendAs("executive")(own);
    corrected = await lineToSend(own, reply.roles.other);
    return line;
  });
  const others = (["executive", "project-manager", "project-manager", "team-member"] as const).map((role, place) =>
    respond(browser, english, exampleWith({ method: place > 1 ? "own-way" : "gates" }), sendAs(role)),
  );
  const seven = await Promise.all([first, second, third, ...others]);
  const lines = seven.map(({ line }) => line);
  expect(new Set(lines).size).toBe(7);

  const [one = ""] = lines;
  const broken = `${one.slice(0, -3)}00${one.at(-1)}`;
  const strange = [`> ${one.toUpperCase()}`, replyTo(page, "elsewher", "other", "0".repeat(12)), broken];
  const pasted = ["Dear Maria,", ...lines, ...strange];
  const { found } = clients.paste;
  const table = (await lookThrough(page, pasted)).getByRole("table");
  const told = (role: keyof typeof reply.short) => text(found.new, { role: reply.short[role] });
  await expect(table.getByRole("cell")).toHaveText([
    ...[told("sponsor"), told("team-member"), told("executive"), told("executive")],
    ...[told("project-manager"), told("project-manager"), told("team-member")],
    ...[text(found.repeated, { other: 2 }), found["unknown-round"], found.mistyped],
  ]);
  await expect(replies(page)).toHaveCount(0);
  await addReplies(page, pasted, 7);
  await expect(replies(page)).toHaveCount(7);
  await lookThrough(page, [corrected, one]);
  await expect(table.getByRole("cell")).toHaveText([text(found.corrected, { role: reply.short.other }), found.known]);
  await addReplies(page, [corrected], 1);
  await page.reload();
  await expect(replies(page)).toHaveCount(7);
  await expect(replies(page).last()).toContainText(reply.short.other);
  await expect(part(page, group.overview.heading)).toContainText(text(group.overview.basis, { n: 7 }));

  // Nothing but pages was asked for, and no address told of anybody.
  const sent = [...(await traffic.sent()), ...seven.flatMap((each) => each.sent)];
  expect(sent.length).toBeGreaterThan(20);
  expect(sent.filter((request) => !request.startsWith("GET\n"))).toEqual([]);
  for (const secret of [CLIENT, round, ...lines, ...lines.map((line) => line.slice(23, -1))])
    expect(
      sent.filter((request) => tells(request, secret)),
      secret,
    ).toEqual([]);
});
