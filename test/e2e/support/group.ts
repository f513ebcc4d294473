import type { Locator, Page } from "@playwright/test";
import { encodeAnswers } from "@/lib/link/answers-code";
import type { Role } from "@/lib/questionnaire/roles";
import type { Edition } from "@/lib/questionnaire/types";
import quick from "@/questionnaires/quick-1/edition.json" with { type: "json" };
import { part } from "./advice";
import { idOf, replyTo } from "./clients";
import { type Answers, exampleWith } from "./quick";
import { text, words } from "./words";

export const QUICK = quick as unknown as Edition;

/** Three leaders who see gates and a sponsor, and four practitioners who do not. */
const ROLES: Role[] = ["sponsor", "executive", "executive", "team-member", "team-member", "project-manager", "other"];
const LEADING = { method: "gates", sponsor: "whole-top" };
const WORKING = { method: "own-way", sponsor: "nobody" };

/** What seven people send back to the round that is shown. */
export function sevenReplies(page: Page, more: Answers = {}): string[] {
  return ROLES.map((role, place) => {
    const answers = exampleWith({ ...(place < 3 ? LEADING : WORKING), ...more });
    return replyTo(page, String(place).repeat(8), role, idOf(page), encodeAnswers(QUICK, answers));
  });
}

const { overview } = words.group;

/** The result of the group that is shown. */
export const groupPart = (page: Page): Locator => part(page, overview.heading);

/** Its verdict in one sentence. */
export const groupVerdict = (page: Page): Locator => groupPart(page).locator("p").first();

/** That one answer was settled. */
export const settledNote = (page: Page): Locator => groupPart(page).getByText(text(overview.settled, { count: 1 }));
