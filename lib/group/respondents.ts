import { ROLES, type Role } from "@/lib/questionnaire/roles";
import type { Answers, Edition } from "@/lib/questionnaire/types";

/** One who answered, under an id that says nothing about the person. */
export interface Respondent {
  id: string;
  role: Role;
  answers: Answers;
}

/** Everybody, those who decide about projects against those who work in them, and each role by itself. */
export const GROUPS = ["all", "leaders", "practitioners", ...ROLES] as const;
export type GroupId = (typeof GROUPS)[number];

/** The groups that a group falls into; every one lies wholly in another, which suppression rests on. */
export const PARTS: Partial<Record<GroupId, readonly GroupId[]>> = {
  all: ["leaders", "practitioners"],
  leaders: ["sponsor", "executive", "department-head"],
  practitioners: ["project-manager", "team-member", "other"],
};

/** True where a respondent of this role belongs to the group. */
export function isIn(group: GroupId, role: Role): boolean {
  return group === role || (PARTS[group] ?? []).some((part) => isIn(part, role));
}

/** Respondents who may be the same person. */
interface Duplicate {
  reason: "id" | "answers";
  ids: string[];
}

/**
 * Respondents that stand twice in a group: under one id, or with the same role and the same answers. They are shown to
 * whoever leads the group and left to that person's judgement: two people may think alike.
 */
export function findDuplicates(respondents: Respondent[]): Duplicate[] {
  const byId = repeated(respondents, ({ id }) => id);
  const others = respondents.filter(({ id }) => !byId.some(([one]) => one?.id === id));
  const byAnswers = repeated(others, ({ role, answers }) => JSON.stringify([role, Object.entries(answers).sort()]));
  const toDuplicate = (reason: Duplicate["reason"]) => (same: Respondent[]) => ({
    reason,
    ids: same.map(({ id }) => id).sort(),
  });
  const found = [...byId.map(toDuplicate("id")), ...byAnswers.map(toDuplicate("answers"))];
  return found.sort((a, b) => a.ids.join().localeCompare(b.ids.join()));
}

function repeated(respondents: Respondent[], keyOf: (one: Respondent) => string): Respondent[][] {
  const byKey = new Map<string, Respondent[]>();
  for (const one of respondents) byKey.set(keyOf(one), [...(byKey.get(keyOf(one)) ?? []), one]);
  return [...byKey.values()].filter(({ length }) => length > 1);
}

type OneEdition =
  | { ok: true; edition: Edition }
  | { ok: false; reason: "none" | "mixed-editions"; editions: Edition[] };

/** The edition that all answered, or why they cannot be pooled: other questions, or the same with other points. */
export function oneEdition(editions: Edition[]): OneEdition {
  const different = [...new Map(editions.map((one) => [`${one.id} ${one.edition}`, one])).values()];
  const [edition] = different;
  if (!edition) return { ok: false, reason: "none", editions: [] };
  return different.length === 1 ? { ok: true, edition } : { ok: false, reason: "mixed-editions", editions: different };
}
