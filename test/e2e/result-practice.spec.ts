import type { Page } from "@playwright/test";
import levels from "@/lib/words/en/levels.json" with { type: "json" };
import { part } from "./support/advice";
import { FULL } from "./support/full";
import { assess, waysTo } from "./support/links";
import { type Answers, answerText, EXAMPLE, exampleWith, question } from "./support/quick";
import { expect, test } from "./support/test";
import { text, words } from "./support/words";

const { detail, result } = words;
const { practice, computed, contradictions } = detail;

/** A programme whose office is demanded from outside, so that rules that people keep less leave its type as it is. */
const DEMANDED: Answers = {
  people: "80-249",
  projects: "one",
  shape: "programme",
  stakes: "annoyance",
  interfaces: "chain",
  change: "re-plan",
  oversight: "required",
  method: "common",
  control: "mostly-late",
  portfolio: "loudest",
  resources: "tug-of-war",
  sponsor: "one-manager",
  rules: "if-useful",
  managers: "spread",
  means: "hours",
};

const names: Record<string, string> = detail.dimensions;
const outcomeText = ({ verdict, type }: { verdict: string; type: string }) => {
  const name = result.verdictNames[verdict as keyof typeof result.verdictNames];
  return type === "none" ? name : `${name}, ${result.typeNames[type as keyof typeof result.typeNames]}`;
};

/** The rows of the practice section, in their order. */
const rows = (page: Page) => part(page, practice.heading).locator("details");

for (const way of ["inBrowser", "asSummary"] as const) {
  test(`practice stands against what the work needs, the farthest behind first (${way})`, async ({ page, request }) => {
    const { document, [way]: path } = await waysTo(request, FULL, "full");
    const { recommendation, profile } = document;
    await page.goto(path);
    const levelOf = (id: string) => profile.dimensions.find((one) => one.id === id)?.level as number;
    await expect(rows(page)).toHaveCount(recommendation.practice.length);
    expect(recommendation.practice).toHaveLength(10);
    await expect(part(page, practice.heading)).toContainText(text(practice.text, { target: profile.maturity.target }));
    for (const [place, { id, target, standing }] of recommendation.practice.entries()) {
      const summary = rows(page).nth(place).locator("summary");
      await expect(summary).toContainText(names[id] as string);
      await expect(summary).toContainText(practice.standing[standing]);
      await expect(summary).toContainText(text(practice.scale, { level: levelOf(id), target }));
    }
  });
}

test("a dimension unfolds to what its level looks like, what is better, and the answers that hold it back", async ({
  page,
  press,
  request,
}) => {
  const { document, onServer, asSummary } = await waysTo(request, FULL, "full");
  const [first] = document.recommendation.practice;
  const id = first?.id as string;
  expect(first?.standing).toBe("short");
  const level = Math.floor(document.profile.dimensions.find((one) => one.id === id)?.level as number);
  const texts = levels[id.slice("maturity.".length) as "method"][String(level) as "1"];
  const limits = document.explanation?.limits[id] ?? [];
  expect(limits.length).toBeGreaterThan(0);
  await page.goto(onServer);
  const row = rows(page).first();
  await expect(row.getByText(texts.seen)).toBeHidden();
  await press(row.locator("summary"));
  await expect(row.getByText(texts.seen)).toBeVisible();
  await expect(row.getByText(texts.better)).toBeVisible();
  for (const each of limits) await expect(row).toContainText(question(each).question);
  for (const each of limits) await expect(row).toContainText(answerText(each, FULL[each]));

  // A summary knows the level, and no answer that holds it back.
  await page.goto(asSummary);
  await press(rows(page).first().locator("summary"));
  await expect(rows(page).first().getByText(texts.better)).toBeVisible();
  await expect(rows(page).first()).not.toContainText(practice.limits);
});

test("paper shows what is folded on the screen", async ({ page, request }) => {
  const { document, onServer } = await waysTo(request, FULL, "full");
  const id = document.recommendation.practice[0]?.id as string;
  const level = Math.floor(document.profile.dimensions.find((one) => one.id === id)?.level as number);
  const { enough } = levels[id.slice("maturity.".length) as "method"][String(level) as "1"];
  await page.goto(onServer);
  const folded = rows(page).first().getByText(enough);
  await expect(folded).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(folded).toBeVisible();
});

test("answers that hardly go together are pointed out with both of them, and only where there are some", async ({
  page,
  request,
}) => {
  const clash = { sponsor: "whole-top", means: "nothing" };
  await page.goto((await waysTo(request, exampleWith(clash))).onServer);
  const area = part(page, contradictions.heading);
  await expect(area).toContainText(contradictions["sponsor-without-means"]);
  for (const [id, answer] of Object.entries(clash)) {
    await expect(area).toContainText(question(id).question);
    await expect(area).toContainText(answerText(id, answer));
  }
  await page.goto((await waysTo(request, EXAMPLE)).onServer);
  await expect(part(page, computed.heading)).toBeVisible();
  await expect(area).toHaveCount(0);
});

for (const before of ["#", "/"]) {
  test(`they are pointed out where too little was answered for a verdict, too (/r${before})`, async ({
    page,
    request,
  }) => {
    const { links } = await assess(request, { people: "under-10", projects: "over-100" });
    await page.goto(`/r${before}${new URL(links.answers).hash.slice(1)}`);
    await expect(page.getByRole("heading", { name: result.insufficient.headline })).toBeVisible();
    await expect(part(page, contradictions.heading)).toContainText(contradictions["more-projects-than-people"]);
  });
}

test("what open answers could still make of it is listed, or said to be nothing else", async ({ page, request }) => {
  const area = part(page, detail.open.heading);
  const { document, onServer } = await waysTo(request, exampleWith({ interfaces: "unknown", control: "unknown" }));
  const { outcomes } = document.explanation ?? { outcomes: [] };
  expect(outcomes.length).toBeGreaterThan(1);
  await page.goto(onServer);
  for (const outcome of outcomes) {
    await expect(
      area
        .getByRole("listitem")
        .filter({ hasText: outcomeText(outcome) })
        .first(),
    ).toBeVisible();
  }
  await expect(area).not.toContainText(computed.sure);
  await page.goto((await waysTo(request, exampleWith({ sponsor: "unknown" }))).onServer);
  await expect(area).toContainText(computed.sure);
});

test("where no single answer would change the type, two that would are shown together", async ({ page, request }) => {
  const { document, onServer } = await waysTo(request, DEMANDED);
  const { flips, pairs } = document.explanation ?? { flips: [], pairs: [] };
  const { need, type } = document.recommendation;
  const [pair] = pairs;
  // Single answers would change the verdict here, so that only the type may be spoken of.
  expect(flips.some(({ verdict }) => verdict !== need.verdict)).toBe(true);
  expect(flips.every((flip) => flip.type === type?.id)).toBe(true);
  expect(pair?.changes).toHaveLength(2);
  await page.goto(onServer);
  const entry = part(page, computed.heading)
    .getByRole("listitem")
    .filter({ hasText: text(computed.pairs, { what: "type" }) });
  for (const { question: id, from, to } of pair?.changes ?? []) {
    await expect(entry).toContainText(question(id).question);
    await expect(entry).toContainText(text(computed.flip, { from: answerText(id, from), to: answerText(id, to) }));
  }
  await expect(entry).toContainText(text(computed.flipThen, { result: outcomeText(pair as NonNullable<typeof pair>) }));
});
