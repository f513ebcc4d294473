import { METHOD_PARTS, methodPath } from "@/app/_ui/method/method-path";
import fullEdition from "@/questionnaires/full-1/edition.json" with { type: "json" };
import fullWords from "@/questionnaires/full-1/en.json" with { type: "json" };
import { mainHeading, part } from "./support/advice";
import { assess } from "./support/links";
import { EXAMPLE, ORDER, quickWords } from "./support/quick";
import { expect, test } from "./support/test";
import { text, words } from "./support/words";

const { detail, method, result, site } = words;

/** A figure as the pages write it. */
const shown = (value: number) => new Intl.NumberFormat("en", { maximumFractionDigits: 2 }).format(value);

test("every page is reached from the navigation, which tells where the reader is", async ({ page }) => {
  await page.goto("/method");
  const nav = page.getByRole("navigation", { name: method.nav });
  for (const id of METHOD_PARTS) {
    const { title, short, description } = method.pages[id];
    await nav.getByRole("link", { name: short }).click();
    await expect(page).toHaveURL(methodPath(id));
    await expect(mainHeading(page)).toHaveText(title);
    await expect(page).toHaveTitle(`${title} – ${site.name}`);
    await expect(page.locator('meta[name="description"]')).toHaveAttribute("content", description);
    await expect(nav.locator('[aria-current="page"]')).toHaveText(short);
  }
});

test("the overview tells of the example what the API says", async ({ page, request }) => {
  const { recommendation, profile } = await assess(request, EXAMPLE);
  const { need, type, team } = recommendation;
  await page.goto("/method");
  const chain = part(page, method.overview.chain.heading);
  const { steps } = method.overview.chain;
  const figures: [string, Record<string, string>][] = [
    [
      steps.levels.example,
      {
        size: shown(profile.size.level),
        complexity: shown(profile.complexity.level),
        maturity: shown(profile.maturity.level),
        readiness: shown(profile.readiness.level),
      },
    ],
    [
      steps.need.example,
      { score: shown(need.score), verdict: result.verdictNames[need.verdict as keyof typeof result.verdictNames] },
    ],
    [
      steps.type.example,
      {
        type: result.typeNames[type?.id ?? "none"],
        fit: shown(type?.fits[type.id] ?? 0),
        runnerUp: result.typeNames[type?.runnerUp ?? "none"],
        next: shown(type?.fits[type.runnerUp] ?? 0),
      },
    ],
    [
      steps.team.example,
      {
        low: shown(team?.fte.low ?? 0),
        likely: shown(team?.fte.likely ?? 0),
        high: shown(team?.fte.high ?? 0),
      },
    ],
  ];
  for (const [message, values] of figures) await expect(chain).toContainText(text(message, values));
});

test.describe("the worked example", () => {
  test("has the levels, the need and the fits that the API gives", async ({ page, request }) => {
    const { recommendation, profile } = await assess(request, EXAMPLE);
    await page.goto(methodPath("example"));
    const valueIn = (heading: string, row: RegExp) =>
      part(page, heading)
        .getByRole("row")
        .filter({ has: page.getByRole("rowheader", { name: row }) })
        .getByRole("cell")
        .last();
    const { levels, need, type } = method.example;
    for (const { id, level } of profile.dimensions) {
      const name = detail.dimensions[id as "size.people"];
      await expect(valueIn(levels.heading, new RegExp(`^${name}`)), id).toHaveText(shown(level));
    }
    const { score, verdict } = recommendation.need;
    await expect(part(page, need.heading)).toContainText(`${score} of 100`);
    await expect(part(page, need.heading)).toContainText(
      result.verdictNames[verdict as keyof typeof result.verdictNames],
    );
    for (const [id, fit] of Object.entries(recommendation.type?.fits ?? {})) {
      const name = result.typeNames[id as keyof typeof result.typeNames];
      await expect(valueIn(type.heading, new RegExp(`^${name}$`)), id).toHaveText(shown(fit));
    }
  });

  test("has the posts and the practice that the API gives, and leads to the whole result", async ({
    page,
    request,
  }) => {
    const { recommendation } = await assess(request, EXAMPLE);
    await page.goto(methodPath("example"));
    const { team, practice, whole } = method.example;
    const valuesOf = (heading: string) => part(page, heading).locator("tbody tr > :last-child");
    const { low, likely, high } = recommendation.team?.fte ?? { low: 0, likely: 0, high: 0 };
    await expect(valuesOf(team.heading)).toHaveText([low, likely, high].map(shown));
    const targets = recommendation.practice.map(({ target }) => shown(target));
    await expect(valuesOf(practice.heading)).toHaveText(targets);
    await page.getByRole("link", { name: whole }).click();
    await expect(part(page, result.reasons.heading)).toBeVisible();
  });
});

test("all questions stand there once, with their points, and a mark at those of the quick check", async ({ page }) => {
  await page.goto(methodPath("questions"));
  const folds = page.getByRole("main").locator("details");
  await expect(folds).toHaveCount(fullEdition.questions.length);
  await expect(folds.locator("summary").filter({ hasText: quickWords.title })).toHaveCount(ORDER.length);
  const [first] = fullEdition.questions as { options: { id: string; points?: number }[] }[];
  const fold = folds.filter({ hasText: fullWords.questions.people.question });
  await fold.locator("summary").click();
  for (const option of first?.options ?? []) {
    const name = fullWords.questions.people.options[option.id as "under-10"];
    const row = fold.getByRole("row").filter({ has: page.getByRole("cell", { name, exact: true }) });
    await expect(row.getByRole("cell").nth(1)).toHaveText(shown(option.points ?? 0));
  }
});

test("each rule unfolds to what speaks for it", async ({ page }) => {
  await page.goto(methodPath("rules"));
  for (const { heading } of [method.rules.tables.style, method.rules.tables.steps]) {
    const fold = part(page, heading).locator("details").first();
    await expect(fold.getByRole("table")).toBeHidden();
    await fold.locator("summary").click();
    await expect(fold.getByRole("columnheader", { name: method.rules.speaks })).toBeVisible();
  }
});

test("the notice of GAPPS stands where its factors are used", async ({ page }) => {
  for (const id of ["decisions", "sources"] as const) {
    await page.goto(methodPath(id));
    await expect(page.getByText(method.decisions.complexity.notice)).toBeVisible();
  }
});

test.describe("sources", () => {
  const YEAR = new RegExp(`, (\\d{4}|${site.sources.undated.split(", ")[1]})`);

  test("tell their year, or that they give none, and their kind", async ({ page }) => {
    await page.goto(methodPath("sources"));
    const entries = part(page, method.sources.all.heading).getByRole("listitem");
    const kinds = new RegExp(Object.values(site.sources.kinds).join("|"));
    expect(await entries.count()).toBeGreaterThan(10);
    for (const entry of await entries.all()) {
      await expect(entry).toContainText(YEAR);
      await expect(entry).toContainText(kinds);
    }
  });

  test("are named with their year beside what rests on them, and each note leads to its entry", async ({ page }) => {
    await page.goto(methodPath("sources"));
    const known = await page.locator('[id^="source-"]').evaluateAll((all) => all.map(({ id }) => `#${id}`));
    for (const id of METHOD_PARTS) {
      await page.goto(methodPath(id));
      for (const note of await page.locator('main a[href*="#source-"]').all()) {
        await expect(note).toHaveText(YEAR);
        expect(known).toContain(new URL((await note.getAttribute("href")) ?? "", page.url()).hash);
      }
    }
  });

  test("lead back to the sections that they are used for", async ({ page, request }) => {
    await page.goto(methodPath("sources"));
    const links = await part(page, method.sources.all.heading)
      .locator('a[href^="/method"]')
      .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    expect(links.length).toBeGreaterThan(10);
    for (const link of new Set(links)) {
      const [path = "", anchor] = link.split("#");
      expect(await (await request.get(path)).text(), link).toContain(`id="${anchor}"`);
    }
  });
});
