import { encodeAnswers } from "@/lib/link/answers-code";
import { copyOf, type OwnQuestionnaire } from "@/lib/questionnaire/own/own";
import { editionWords, findEdition } from "@/lib/questionnaire/registry";
import type { Role } from "@/lib/questionnaire/roles";
import type { Answers, Edition } from "@/lib/questionnaire/types";
import { LOCALES } from "@/lib/words/locales";
import { writeFile } from "@/lib/workspace/file";
import type { Client, Respondent, Round } from "@/lib/workspace/types";
import example from "@/questionnaires/quick-1/example.json" with { type: "json" };

const quick = findEdition("quick") as Edition;
const DAY = 86_400_000;
const SPRING = Date.UTC(2026, 2, 16);

const LEADING: Answers = { method: "gates", sponsor: "whole-top", control: "foreseen" };
const WORKING: Answers = { method: "own-way", sponsor: "nobody", resources: "ask-around" };
const ROLES: Role[] = ["sponsor", "executive", "executive", "team-member", "team-member", "project-manager", "other"];

const CLIENTS: Client[] = [
  { id: "cmuellerwerk", changed: 1, name: "Müller & Söhne Maschinenbau", archived: false },
  { id: "charbourtown", changed: 1, name: "Harbour Town Council", archived: false },
];

/** What a consultant has after half a year: a client with two rounds of seven, another with one of three, an own questionnaire. */
export const SAMPLE = {
  client: "cmuellerwerk",
  before: "rspringround",
  after: "rautumnround",
  small: "rsmallround0",
  own: "own0board000",
};

function round(id: string, client: string, label: string, started: number, more: Partial<Round> = {}): Round {
  const about = { client, questionnaire: quick.id, edition: quick.edition, label, started };
  return { id, changed: 1, ...about, consensus: null, evidence: {}, targets: {}, summary: null, minimum: 5, ...more };
}

function replies(to: Round, roles: Role[], more: Answers = {}): Respondent[] {
  return roles.map((role, place) => ({
    id: to.id + String(place).repeat(8),
    changed: 1,
    round: to.id,
    role,
    code: encodeAnswers(quick, { ...example, ...(place < 3 ? LEADING : WORKING), ...more }),
    received: to.started + place * DAY,
  }));
}

/** A backup file with all of it, for the import of the workspace. */
export async function sampleWorkspace(): Promise<string> {
  const words = await Promise.all(LOCALES.map(async (locale) => [locale, await editionWords(quick, locale)] as const));
  const own: OwnQuestionnaire = copyOf(quick, SAMPLE.own, Object.fromEntries(words));
  for (const each of Object.values(own.words)) each.title = "Board check";
  const before = round(SAMPLE.before, SAMPLE.client, "Spring", SPRING, {
    consensus: encodeAnswers(quick, { method: "own-way" }),
    evidence: {
      method: {
        note: "The board said so in March: each department has its own form.",
        links: ["https://example.org/minutes?page=2"],
        confidence: "high",
      },
    },
    targets: { "maturity.method": 4 },
  });
  const after = round(SAMPLE.after, SAMPLE.client, "", SPRING + 190 * DAY);
  const small = round(SAMPLE.small, "charbourtown", "First look", SPRING + 200 * DAY);
  const rounds = [before, after, small];
  const respondents = [
    ...replies(before, ROLES),
    ...replies(after, ROLES, { method: "gates", portfolio: "ranked" }),
    ...replies(small, ROLES.slice(0, 3)),
  ];
  const questionnaires = [{ ...own, changed: 1 }];
  return writeFile({ clients: CLIENTS, rounds, respondents, questionnaires, graves: [] }, SPRING);
}
