import type { Staffing } from "@/lib/questionnaire/plan";
import { shareByWork, type Work } from "./role-work";
import type { Role } from "./team-types";
import type { Practice, ReachId, StyleId, TypeId } from "./types";

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

type Band = Staffing["bands"][number];

const NONE: string[] = [];

/** What the roles of an office follow from, besides its size. */
export interface RoleBasis {
  type: TypeId;
  style: StyleId;
  reach: ReachId;
  /** Roles that find no work here. */
  idle: string[];
}

/** What there is to do, and who is there to do it. */
export interface Duty {
  work: Work[];
  /** The roles that are held already, of an office no larger: nobody of them is sent away. */
  before?: Role[];
}

/** Roles by what they follow from: there are few sizes, and each is asked for often. */
const known = new WeakMap<object, Map<string, Role[]>>();

/** The roles that find no work: practice in their area is what it should be. None while one of the areas is unknown. */
export function idleRoles(practice: Practice[], style: StyleId, { idle }: Staffing): string[] {
  const roles: string[] = [];
  for (const id in idle) {
    const { area, unless } = idle[id] as Staffing["idle"][string];
    const known = practice.find((one) => one.id === area);
    if (!known) return NONE;
    if (known.standing !== "short" && style !== unless) roles.push(id);
  }
  return roles;
}

/**
 * The roles of an office of this size, their full-time equivalents adding up to it. The sponsor comes first and costs
 * the office nothing; an owner without a unit has the owner alone. One for a single programme has planning and changes
 * in place of methods. Roles: P3O guide; bands, and who finds no work: own synthesis, judgement.
 * @param fte full-time equivalents in steps of 0.1
 * @param before the roles that are held already, of an office no larger: nobody of them is sent away
 * @returns a list that is shared between callers, to be read only
 */
export function rolesFor(fte: number, basis: RoleBasis, staffing: Staffing, before?: Role[]): Role[] {
  const lists = listsBeside(before ?? staffing);
  const key = `${kindOf(basis)} ${fte} ${basis.idle.join()}`;
  const listed = lists.get(key);
  if (listed) return listed;
  const roles = listRoles(fte, basis, staffing, before ?? []);
  lists.set(key, roles);
  return roles;
}

/**
 * The roles of an office whose services are known: one appears only where a service gives it work, and posts follow the
 * work; beside the lead, and those that the size gives work. Who may do a service is judgement.
 * @param fte full-time equivalents in steps of 0.1
 */
export function rolesAtWork(fte: number, basis: RoleBasis, { work, before = [] }: Duty, staffing: Staffing): Role[] {
  return work.length > 0 ? listRoles(fte, basis, staffing, before, work) : rolesFor(fte, basis, staffing, before);
}

function kindOf({ type, style, reach }: RoleBasis): string {
  if (type === "none") return type;
  return reach === "project" ? `${reach} ${style}` : style;
}

function listsBeside(place: object): Map<string, Role[]> {
  let lists = known.get(place);
  if (!lists) {
    lists = new Map();
    known.set(place, lists);
  }
  return lists;
}

function listRoles(
  fte: number,
  { type, style, reach, idle }: RoleBasis,
  staffing: Staffing,
  before: Role[],
  work?: Work[],
): Role[] {
  if (fte === 0) return [];
  const sponsor = { id: "sponsor", fte: 0, covers: NONE };
  if (type === "none") return [sponsor, { id: "owner", fte, covers: staffing.owner }];
  const fits = ({ from }: Band) => fte >= from;
  const band = (reach === "project" && staffing.programme.find(fits)) || (staffing.bands.find(fits) as Band);
  const ids = (band.roles[style] ?? (band.roles.any as string[])).filter((id) => !idle.includes(id));
  const held = heldBy(ids[0] as string, before);
  const posts = work
    ? shareByWork(Math.round(fte * 10), ids, work, held, staffing)
    : shareOut(Math.round(fte * 10), ids, band.grow, held);
  const roles: Role[] = [sponsor];
  const covered = new Set<string>();
  for (const id of posts.keys()) {
    const tenths = posts.get(id) as number;
    if (tenths === 0) continue;
    // Of two styles two roles may have the same task.
    const covers = tasksOf(id, band, idle, staffing).filter((task) => !covered.has(task));
    for (const task of covers) covered.add(task);
    roles.push({ id, fte: tenths / 10, covers });
  }
  keepTasks(roles, before);
  return roles;
}

/** What somebody covers and nobody takes over stays where it is. */
function keepTasks(roles: Role[], [, lead, ...others]: Role[]): void {
  const covered = new Set(roles.flatMap(({ covers }) => covers));
  const keep = (role: Role | undefined, tasks: string[]) => {
    const left = tasks.filter((task) => !covered.has(task));
    if (role && left.length > 0) role.covers = [...role.covers, ...left];
  };
  if (lead) keep(roles[1], lead.covers);
  for (const { id, covers } of others)
    keep(
      roles.find((role) => role.id === id),
      covers,
    );
}

/** What a role covers, with the tasks of those that find no work and leave theirs to it. */
function tasksOf(id: string, { covers }: Band, idle: string[], staffing: Staffing): string[] {
  const own = covers[id] ?? NONE;
  const left = idle.filter((other) => staffing.idle[other]?.instead === id).flatMap((other) => covers[other] ?? NONE);
  return left.length > 0 ? [...own, ...left] : own;
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
