import { clamp } from "@/lib/model/scale";
import { ROLES, type Role } from "@/lib/questionnaire/roles";
import { GROUPS, type GroupId, isIn, PARTS } from "./respondents";

/** People that a group needs to be shown, unless set otherwise; and the bounds of that setting. Judgement. */
const USUAL = 5;
export const LEAST = 3;
export const MOST = 10;

/** How many answers a group needs to be shown: 5, or what was set between 3 and 10. */
export function minimumOf(wanted: number = USUAL): number {
  return Number.isFinite(wanted) ? clamp(Math.round(wanted), LEAST, MOST) : USUAL;
}

/** How many of each role answered a question. */
export type Counts = Record<Role, number>;

/** Counts the respondents of each role. */
export function countRoles(respondents: { role: Role }[]): Counts {
  const counts = Object.fromEntries(ROLES.map((role) => [role, 0])) as Counts;
  for (const { role } of respondents) counts[role]++;
  return counts;
}

/**
 * The groups of which figures may be shown. Each has to be large enough; and since a hidden group could be found by
 * taking the shown ones from the one they lie in, what is left there has to be nobody or large enough too: while it is
 * not, the smallest of the shown ones is hidden as well. Figures that can be reckoned from one another, such as a
 * dimension and its questions, are given together and show the same groups: else a group hidden in one of them could be
 * found through another. A part that is the whole of a shown group tells nothing more, and is left out.
 * @param figures for each figure, how many of each role stand behind it
 */
export function shownGroups(figures: Counts[], minimum: number): Set<GroupId> {
  const shown = new Set(GROUPS.filter((group) => figures.every((counts) => sizeOf(group, counts) >= minimum)));
  for (;;) {
    const exposed = [...shown].find((group) => figures.some((counts) => isExposed(group, counts, shown, minimum)));
    if (!exposed) return withoutWholes(shown, figures);
    const parts = shownWithin(exposed, shown);
    const size = (group: GroupId) => figures.reduce((sum, counts) => sum + sizeOf(group, counts), 0);
    shown.delete(parts.reduce((smallest, part) => (size(part) < size(smallest) ? part : smallest)));
  }
}

function withoutWholes(shown: Set<GroupId>, figures: Counts[]): Set<GroupId> {
  for (const group of shown) {
    const isWhole = (part: GroupId) => figures.every((counts) => sizeOf(part, counts) === sizeOf(group, counts));
    for (let same = shownWithin(group, shown).find(isWhole); same; same = shownWithin(group, shown).find(isWhole)) {
      shown.delete(same);
    }
  }
  return shown;
}

function sizeOf(group: GroupId, counts: Counts): number {
  return ROLES.reduce((sum, role) => (isIn(group, role) ? sum + counts[role] : sum), 0);
}

/** True where too few are left of a group once the shown ones in it are taken away. */
function isExposed(group: GroupId, counts: Counts, shown: Set<GroupId>, minimum: number): boolean {
  const parts = shownWithin(group, shown).reduce((sum, part) => sum + sizeOf(part, counts), 0);
  const rest = sizeOf(group, counts) - parts;
  return rest > 0 && rest < minimum;
}

/** The largest of the shown groups that lie in a group. */
function shownWithin(group: GroupId, shown: Set<GroupId>): GroupId[] {
  return (PARTS[group] ?? []).flatMap((part) => (shown.has(part) ? [part] : shownWithin(part, shown)));
}
