import french from "@/lib/words/fr/compare.json" with { type: "json" };
import { mainHeading, part } from "./support/advice";
import { FULL } from "./support/full";
import { expectNoSideways } from "./support/layout";
import { waysTo } from "./support/links";
import { EXAMPLE, exampleWith } from "./support/quick";
import { expect, test } from "./support/test";
import { recordTraffic, tells } from "./support/traffic";
import { text, words } from "./support/words";

const { compare, detail, site, wizard } = words;

test("pasted links are compared in the browser, told to no server, and mended where they are wrong", async ({
  page,
  context,
  request,
  press,
}) => {
  const before = await waysTo(request, EXAMPLE);
  const after = await waysTo(request, exampleWith({ method: "improved" }));
  const whole = await waysTo(request, FULL, "full");
  const traffic = recordTraffic(context);
  await page.goto("/compare");
  const field = page.getByLabel(compare.form.label);
  const paste = async (links: string) => {
    await field.fill(links);
    await press(page.getByRole("button", { name: compare.form.submit }));
  };
  const table = part(page, compare.scores.heading).getByRole("table");
  const method = table.getByRole("row", { name: detail.dimensions["maturity.method"] });

  await paste("nothing to see");
  await expect(page.getByRole("heading", { name: wizard.errorSummary })).toBeVisible();
  const mend = text(wizard.errorTitle, { title: text(compare.title) });
  await expect(page).toHaveTitle(new RegExp(`^${mend}`));
  const few = page.getByRole("link", { name: text(compare.form.few, { count: 0 }) });
  await press(few);
  await expect(field).toBeFocused();

  await paste(`Before: https://pmo.example/r#${before.answersCode}\nafter https://pmo.example/r/${after.answersCode}.`);
  await expect(page).toHaveURL(`/compare#${before.answersCode},${after.answersCode}`);
  await expect(page.getByRole("heading", { name: wizard.errorSummary })).toHaveCount(0);
  await expect(page).toHaveTitle(new RegExp(`^${text(compare.title)}`));
  await expect(part(page, compare.compared.heading).getByRole("listitem")).toHaveCount(2);
  await expect(part(page, compare.advice.heading)).toContainText(compare.basis.same);
  await part(page, compare.scores.heading).getByText(compare.scores.table).click();
  const level = (result: typeof before) =>
    result.document.profile.dimensions.find(({ id }) => id === "maturity.method")?.level ?? 0;
  await expect(method.getByRole("cell").nth(0)).toHaveText(String(level(before)));
  await expect(method.getByRole("cell").nth(1)).toHaveText("5");
  await expect(method.getByRole("cell").nth(2)).toHaveText(`+${5 - level(before)}`);
  await expect(method.getByRole("cell").nth(4)).toHaveText("100%");
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNoSideways(page);

  await page.goto(`/compare#${before.answersCode},${whole.answersCode},${before.summaryCode},hello`);
  await expect(part(page, compare.advice.heading)).toContainText(compare.basis.questionnaires);
  await expect(part(page, compare.compared.heading)).toContainText(compare.compared.summary);
  const problem = site.codeProblems["not-a-code"].title;
  await expect(page.getByRole("link", { name: text(compare.form.unreadable, { place: 4, problem }) })).toBeVisible();
  await expectNoSideways(page);

  await page.goto("about:blank");
  await page.goto(`/fr/compare#${before.answersCode},${after.answersCode}`);
  await expect(mainHeading(page)).toHaveText(french.title);
  await expect(part(page, french.scores.heading)).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(part(page, french.scores.heading).getByRole("table")).toBeVisible();
  await expect(page.getByRole("button", { name: french.form.submit })).toBeHidden();

  const sent = await traffic.sent();
  for (const code of [before.answersCode, after.answersCode, whole.answersCode, before.summaryCode]) {
    expect(sent.filter((one) => tells(one, code))).toEqual([]);
  }
});
