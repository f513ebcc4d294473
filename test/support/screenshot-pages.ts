import type { Page } from "@playwright/test";
import { LEARN_SLUGS, learnPath } from "@/app/_ui/learn/learn-path";
import { METHOD_PARTS, methodPath } from "@/app/_ui/method/method-path";
import { STEPS } from "@/app/_ui/wizard/wizard-props";
import { encodeAnswers } from "@/lib/link/answers-code";
import { encodeInvitation } from "@/lib/link/invitation";
import { findEdition } from "@/lib/questionnaire/registry";
import type { Answers, Edition } from "@/lib/questionnaire/types";
import fullExample from "@/questionnaires/full-1/example.json" with { type: "json" };
import quickExample from "@/questionnaires/quick-1/example.json" with { type: "json" };
import { PERSONAS } from "@/test/personas";
import { SAMPLE } from "./sample-workspace";

/** A page to take a picture of: its address, what the browser keeps before, and what to do there. */
interface ScreenshotPage {
  path: string;
  /** Answers that were given before, by questionnaire. */
  draft?: Record<string, Answers>;
  /** True for the pages of somebody who has clients. */
  hasClients?: boolean;
  act?: (page: Page) => Promise<unknown>;
}

const quick = findEdition("quick") as Edition;
const full = findEdition("full") as Edition;
const answered = { quick: quickExample, full: fullExample };
const someAnswers = Object.fromEntries(Object.entries(quickExample).slice(0, 6));
const section = full.sections[0]?.id ?? "";

const codes = {
  quick: encodeAnswers(quick, quickExample),
  full: encodeAnswers(full, fullExample),
  notNow: encodeAnswers(full, PERSONAS.joinery.answers),
  open: encodeAnswers(quick, { people: "10-29" }),
};

const go = (page: Page) => page.locator("main form button[type=submit]").first().click();

/** A private result all of whose parts were loaded, folded or not. */
async function read(page: Page): Promise<void> {
  await page.mouse.wheel(0, 1);
  await page.locator("#computed").waitFor();
}

async function unfold(page: Page): Promise<void> {
  await page.locator("details").evaluateAll((all) => {
    for (const each of all) (each as HTMLDetailsElement).open = true;
  });
}

async function readAll(page: Page): Promise<void> {
  await read(page);
  await unfold(page);
}

const clients = (hash: string, act?: ScreenshotPage["act"]): ScreenshotPage => ({
  path: `/clients${hash}`,
  hasClients: true,
  act,
});

/**
 * Every page of the site, in every state that looks different.
 * @param summary the code of a shared summary
 */
export function screenshotPages(summary: string): Record<string, ScreenshotPage> {
  return {
    landing: { path: "/" },
    start: { path: "/assess/quick" },
    "start-resume": { path: "/assess/quick", draft: { quick: someAnswers } },
    "start-invited": { path: `/assess/quick${STEPS.round(encodeInvitation(SAMPLE.before))}` },
    question: {
      path: `/assess/quick${STEPS.page("method")}`,
      act: async (page) => {
        await page.getByRole("radio").nth(1).check();
        await unfold(page);
      },
    },
    "question-error": { path: `/assess/quick${STEPS.page("stakes")}`, act: go },
    check: { path: `/assess/quick${STEPS.check}`, draft: answered },
    "check-open": { path: `/assess/quick${STEPS.check}`, draft: { quick: someAnswers } },
    "delete-dialog": {
      path: `/assess/quick${STEPS.check}`,
      act: (page) => page.locator("main button[type=button]").last().click(),
    },
    form: { path: "/assess/quick/form" },
    "full-start": { path: "/assess/full" },
    "full-carry-over": { path: `/assess/full${STEPS.from(codes.quick)}` },
    "full-section": { path: `/assess/full${STEPS.page(section)}` },
    "full-error": { path: `/assess/full${STEPS.page(section)}`, act: go },
    "full-check": { path: `/assess/full${STEPS.check}`, draft: answered },
    private: { path: `/r#${codes.quick}`, act: read },
    "private-invited": { path: `/r#${codes.quick}/${SAMPLE.before}00000000`, act: read },
    "private-full": { path: `/r#${codes.full}`, act: readAll },
    "private-not-now": { path: `/r#${codes.notNow}`, act: readAll },
    "private-open": { path: `/r#${codes.open}`, act: unfold },
    "private-none": { path: "/r" },
    "private-bad": { path: "/r#hello" },
    shared: { path: `/r/${summary}` },
    "shared-full": { path: `/r/${codes.full}` },
    "shared-not-now": { path: `/r/${codes.notNow}` },
    "shared-bad": { path: "/r/sq1abc" },
    "not-found": { path: "/nowhere" },
    examples: { path: "/examples" },
    "compare-none": { path: "/compare" },
    "compare-error": { path: "/compare", act: go },
    compare: { path: `/compare#${codes.quick},${codes.full},${summary}`, act: unfold },
    "clients-none": { path: "/clients" },
    clients: clients("#all"),
    client: clients(`#client/${SAMPLE.client}`, unfold),
    round: clients(`#round/${SAMPLE.before}`, unfold),
    "round-small": clients(`#round/${SAMPLE.small}`),
    "round-gone": clients("#round/rgonegonegon"),
    questionnaires: clients("#questionnaires"),
    questionnaire: clients(`#questionnaire/${SAMPLE.own}`, unfold),
    "own-choice": { path: "/assess/own", hasClients: true },
    "own-missing": { path: `/assess/own${STEPS.own("a".repeat(12), STEPS.start)}` },
    accessibility: { path: "/accessibility" },
    security: { path: "/security" },
    embed: { path: "/embed" },
    "embed-check": { path: "/embed/assess/quick" },
    "embed-card": { path: `/embed/${summary}` },
    developers: { path: "/developers", act: unfold },
    offline: { path: "/offline" },
    ...Object.fromEntries(METHOD_PARTS.map((part) => [`method-${part}`, { path: methodPath(part) }])),
    learn: { path: "/learn" },
    ...Object.fromEntries(LEARN_SLUGS.map((slug) => [`learn-${slug}`, { path: learnPath(slug) }])),
  };
}
