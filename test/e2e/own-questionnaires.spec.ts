import { readFileSync } from "node:fs";
import { writeFile } from "@/lib/workspace/file";
import { records } from "@/lib/workspace/types";
import { mainHeading, part } from "./support/advice";
import { addFirstClient, addReplies, CODE, chooseFile, lineToSend, replies, startRound } from "./support/clients";
import { changeNumber, makeOwn } from "./support/own";
import { EXAMPLE } from "./support/quick";
import { expect, test } from "./support/test";
import { recordTraffic, tells } from "./support/traffic";
import { finishLink } from "./support/walk";
import { text, words } from "./support/words";

const { clients, detail, own, reply, wizard } = words;
const TITLE = "Xylophone check";
const WEIGHT = text(own.differ.counts.weight, { count: 1 });

test("a weight of an own questionnaire, from the copy to the result of somebody who opens its file", async ({
  page,
  context,
  browser,
  request,
}) => {
  const traffic = recordTraffic(context);
  await makeOwn(page, TITLE);
  const weight = detail.dimensions["maturity.method"];
  await changeNumber(page, own.edit.weights, weight, "3");
  const differences = part(page, own.edit.differences);
  await expect(differences.getByRole("status")).toContainText(WEIGHT);

  // What cannot be used is told and not kept.
  await changeNumber(page, own.edit.thresholds, own.numbers.need.weights.size, "50");
  const thresholds = part(page, own.edit.thresholds);
  await expect(thresholds.getByRole("alert").filter({ hasText: "100" })).toBeVisible();
  await expect(thresholds.getByRole("status")).toHaveText(own.edit.refused);
  await changeNumber(page, own.edit.thresholds, own.numbers.need.weights.practice, "20");
  await expect(differences.getByRole("status")).toContainText(text(own.differ.counts.threshold, { count: 2 }));
  await differences.getByRole("button", { name: new RegExp(own.numbers.need.weights.size) }).click();
  await expect(differences.getByRole("status")).not.toContainText(text(own.differ.counts.threshold, { count: 2 }));
  await expect(differences.getByRole("status")).toBeFocused();

  await addFirstClient(page, "Acme");
  await page.getByRole("radio", { name: new RegExp(`^${TITLE}`) }).check();
  await startRound(page, "");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: clients.questionnaires.save }).click(),
  ]);
  const file = await download.path();
  const { id } = JSON.parse(readFileSync(file, "utf8"));
  const link = await part(page, clients.invite.heading)
    .getByRole("textbox", { name: clients.invite.link })
    .inputValue();

  // Somebody else is told what is missing, opens the file that came with the link, and answers.
  const theirs = await browser.newContext();
  const other = await theirs.newPage();
  const theirTraffic = recordTraffic(theirs);
  await other.goto(link);
  await expect(mainHeading(other)).toHaveText(own.missing.title);
  await other.getByLabel(own.open.label).setInputFiles(file);
  await expect(other.getByRole("heading", { name: wizard.invitation.heading })).toBeVisible();
  await other.evaluate(
    ([key, draft]) => localStorage.setItem(key as string, draft as string),
    [`pmo-fit:draft:own-${id}:1`, JSON.stringify({ answers: EXAMPLE })],
  );
  await other.reload();
  await other.getByRole("link", { name: wizard.start.check }).click();
  await finishLink(other).click();
  await expect(other.getByRole("article")).toContainText(WEIGHT);
  await other.getByText(WEIGHT).click();
  await expect(other.getByRole("article")).toContainText(
    text(own.differ.items.weight, { name: weight, own: 3, base: 1 }),
  );
  const line = await lineToSend(other, reply.roles.sponsor);
  const code = new URL(other.url()).hash.slice(1).split("/")[0] as string;

  // Where the questionnaire is not, a server among others, the code says what it needs.
  const answer = await request.get(`/api/v1/results/${code}`);
  expect(await answer.json()).toMatchObject({ faults: [{ path: "code", message: "own-questionnaire" }] });
  await addReplies(page, [line]);
  await expect(page.getByRole("button", { name: clients.round.delete })).toBeVisible();
  await replies(page).getByRole("link").click();
  await expect(page.getByRole("article")).toContainText(WEIGHT);

  // A round keeps its questionnaire as it is.
  await page.goto(`/clients#questionnaire/${id}`);
  await expect(page.getByText(text(own.edit.inUse, { count: 1 }))).toBeVisible();
  await expect(part(page, own.edit.weights).getByRole("spinbutton")).toHaveCount(0);
  await page.goto(`/compare#${code},${CODE}`);
  await expect(part(page, words.compare.compared.heading)).toContainText(WEIGHT);

  // A backup in which one is against the rules changes nothing.
  const broken = { ...JSON.parse(readFileSync(file, "utf8")), changed: 1, model: {} };
  await page.goto("/clients");
  await chooseFile(page, writeFile({ ...records({ questionnaires: [broken] }), graves: [] }, 0));
  await expect(part(page, clients.import.heading).getByRole("alert")).toContainText("questionnaires[0].model.need");
  for (const { sent } of [traffic, theirTraffic])
    for (const request of await sent())
      for (const secret of [TITLE, id, code]) expect(tells(request, secret), request).toBe(false);
  await theirs.close();
});
