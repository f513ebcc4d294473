import type { Staffing } from "@/lib/questionnaire/plan";
import type { Role } from "./team-types";
import type { StyleId, TypeId } from "./types";

/** Tasks of a project office: the fifteen functions that the P3O guide lists, in our own names. */
export const TASKS = [
  "reporting",
  "information",
  "planning",
  "resources",
  "risk",
  "issues",
  "changes",
  "quality",
  "consultancy",
  "finance",
  "benefits",
  "commercial",
  "communications",
  "tools",
  "secretariat",
] as const;

const NONE: string[] = [];

/** Roles by what they follow from: there are few sizes, and each is asked for often. */
const known = new WeakMap<object, Map<string, Role[]>>();

/**
 * The roles of an office of this size, their full-time equivalents adding up to it. The sponsor comes first and costs
 * the office nothing; an owner without a unit has the owner alone. Roles: P3O guide; bands: own synthesis, judgement.
 * @param fte full-time equivalents in steps of 0.1
 * @param before the roles that are held already, of an office no larger: nobody of them is sent away
 * @returns a list that is shared between callers, to be read only
 */
export function rolesFor(fte: number, type: TypeId, style: StyleId, staffing: Staffing, before?: Role[]): Role[] {
  const lists = listsBeside(before ?? staffing);
  const key = `${type === "none" ? type : style} ${fte}`;
  const listed = lists.get(key);
  if (listed) return listed;
  const roles = listRoles(fte, type, style, staffing, before ?? []);
  lists.set(key, roles);
  return roles;
}

function listsBeside(place: object): Map<string, Role[]> {
  let lists = known.get(place);
  if (!lists) {
    lists = new Map();
    known.set(place, lists);
  }
  return lists;
}

function listRoles(fte: number, type: TypeId, style: StyleId, { bands, owner }: Staffing, before: Role[]): Role[] {
  if (fte === 0) return [];
  const sponsor = { id: "sponsor", fte: 0, covers: NONE };
  if (type === "none") return [sponsor, { id: "owner", fte, covers: owner }];
  const band = bands.find(({ from }) => fte >= from) as Staffing["bands"][number];
  const ids = (band.roles[style] ?? band.roles.any) as string[];
  const posts = shareOut(Math.round(fte * 10), ids, band.grow, heldBy(ids[0] as string, before));
  const roles: Role[] = [sponsor];
  for (const id of posts.keys()) {
    const tenths = posts.get(id) as number;
    if (tenths > 0) roles.push({ id, fte: tenths / 10, covers: band.covers[id] ?? NONE });
  }
  return roles;
}

/** Tenths of a post by role. The first person grows with the office, so the lead keeps the post under a new title. */
function heldBy(lead: string, [, first, ...others]: Role[]): Map<string, number> {
  const held = new Map<string, number>();
  if (first) held.set(lead, Math.round(first.fte * 10));
  for (const { id, fte } of others) held.set(id, Math.round(fte * 10));
  return held;
}

/** A full post for each role, those held first and the last one what is left; then post by post to those that grow. */
function shareOut(tenths: number, ids: string[], grow: string[], posts: Map<string, number>): Map<string, number> {
  let left = tenths;
  for (const held of posts.values()) left -= held;
  const add = (id: string, most: number) => {
    const part = Math.min(most, left);
    posts.set(id, (posts.get(id) ?? 0) + part);
    left -= part;
  };
  for (const id of posts.keys()) add(id, Math.max(0, 10 - (posts.get(id) as number)));
  for (const id of ids) if (!posts.has(id)) add(id, 10);
  const growing = grow.filter((id) => posts.has(id));
  while (left > 0) add(growing.length > 0 ? fewest(growing, posts) : (ids.at(-1) as string), 10);
  return posts;
}

/** The role with the fewest posts, the first of equals. */
function fewest(ids: string[], posts: Map<string, number>): string {
  return ids.reduce((a, b) => ((posts.get(b) ?? 0) < (posts.get(a) ?? 0) ? b : a));
}
