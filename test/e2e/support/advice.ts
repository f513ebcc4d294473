import type { FrameLocator, Locator, Page } from "@playwright/test";
import type { ResultDocument } from "./links";
import { expect } from "./test";
import { pattern, words } from "./words";

const { result, roadmap } = words;

type Statements = Record<string, { title: string }>;

/** The one heading that names the page. */
export function mainHeading(page: Page | FrameLocator): Locator {
  return page.getByRole("heading", { level: 1 });
}

/** The main heading as it reads now. */
export async function headingNow(page: Page): Promise<string> {
  return (await mainHeading(page).textContent()) ?? "";
}

/** A part of the result by its heading. */
export function part(page: Page, heading: string): Locator {
  return page.getByRole("region", { name: heading, exact: true });
}

/** The titles of the numbered statements in a part. */
function titles(page: Page, heading: string): Locator {
  const statements = part(page, heading).getByRole("listitem");
  return statements.getByRole("heading", { level: 3 });
}

/** The verdict as a sentence, whoever many people it names. */
function verdictPattern({ profile, recommendation }: ResultDocument): RegExp {
  const { need, type } = recommendation;
  const { office } = profile.context;
  const verdict = need.verdict ?? "";
  const unit = type?.id ?? "";
  const existing: Record<string, Record<string, string>> = result.headlineOffice;
  const fresh: Record<string, Record<string, string>> = result.headlineNew;
  const neutral: Record<string, Record<string, string>> = result.headline;
  const sentence = office && (existing[office]?.[unit === "none" ? verdict : unit] ?? fresh[verdict]?.[unit]);
  return pattern(sentence ?? neutral[verdict]?.[unit] ?? "no such verdict");
}

/** Checks that the page gives this advice: verdict, three reasons, three steps. */
export async function expectAdvice(page: Page, document: ResultDocument): Promise<void> {
  const { reasons, roadmap: plan } = document.recommendation;
  const titlesOf = (advice: { id: string }[], statements: object) =>
    advice.slice(0, 3).map(({ id }) => (statements as Statements)[id]?.title as string);
  await expect(mainHeading(page)).toHaveText(verdictPattern(document));
  await expect(titles(page, result.reasons.heading)).toHaveText(titlesOf(reasons, result.reasons));
  // A reader who is there need not wait for the rest.
  await page.mouse.move(5, 5);
  await expect(titles(page, roadmap.steps.heading)).toHaveText(titlesOf(plan, roadmap.steps));
}
