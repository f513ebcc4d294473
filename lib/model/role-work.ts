import type { ServiceTable, Staffing } from "@/lib/questionnaire/plan";
import type { TeamSize } from "./team-types";
import type { Service } from "./types";

/** Something to do: who may do it, the first before the others, and how much of the office’s time it takes. */
export interface Work {
  roles: string[];
  effort: number;
}

/**
 * The work of a phase: its services, and the bookings of a pool. An office that works keeps what it does well, and one
 * with nothing to begin takes over what works.
 */
export function workOf(
  services: Service[],
  { pool, keeps, later }: Pick<TeamSize, "pool"> & { keeps: boolean; later: boolean },
  { catalogue }: ServiceTable,
): Work[] {
  const begins = services.some(({ stage }) => stage === "start");
  const isDone = ({ stage }: Service) =>
    stage === "start" || (stage === "later" && later) || (stage === "keep" && (keeps || !begins));
  const ids = new Set(services.filter(isDone).map(({ id }) => id));
  if (pool) ids.add("people-booking");
  return [...ids].flatMap((id) => catalogue[id] ?? []);
}

/**
 * Tenths of a post by role: those held first, then a post for the lead, for each role that does a service, the most work
 * first, and for those that the size gives work; what is left goes to those who do services, in proportion to the work.
 * @param own the roles of an office of this size and style, the lead first; where none of them does a service, one of
 *   those that any office may have
 */
export function shareByWork(
  tenths: number,
  own: string[],
  work: Work[],
  held: Map<string, number>,
  staffing: Staffing,
): Map<string, number> {
  const [lead, ...others] = own as [string, ...string[]];
  const doers = doersOf(work, own, staffing);
  const posts = new Map(held);
  let left = tenths;
  for (const part of posts.values()) left -= part;
  const add = (id: string, most: number) => {
    const part = Math.max(0, Math.min(most, left));
    if (part > 0) posts.set(id, (posts.get(id) ?? 0) + part);
    left -= part;
  };
  const ofOffice = others.filter((id) => staffing.office.includes(id));
  for (const id of [...posts.keys(), lead, ...doers, ...ofOffice]) add(id, 10 - (posts.get(id) ?? 0));
  if (left === 0) return posts;
  const loads = loadsOf(helpersOf([...others, ...doers], posts, staffing), work);
  while (left > 0) add(neediest(loads, posts) ?? others[0] ?? lead, 10);
  return posts;
}

/** Who does the services, the most work first, the roles of the size before others. */
function doersOf(work: Work[], own: string[], { spare }: Staffing): string[] {
  const efforts = new Map<string, number>();
  for (const { roles, effort } of work) {
    const doer = roles.find((id) => own.includes(id)) ?? roles.find((id) => spare.includes(id));
    if (doer) efforts.set(doer, (efforts.get(doer) ?? 0) + effort);
  }
  const isOther = (id: string) => Number(!own.includes(id));
  const doers = [...efforts.keys()];
  return doers.sort((a, b) => (efforts.get(b) ?? 0) - (efforts.get(a) ?? 0) || isOther(a) - isOther(b));
}

/** Who can take more than one post: those named and those under a head who is there; nobody heads a part twice. */
function helpersOf(ids: string[], posts: Map<string, number>, { roles, office }: Staffing): string[] {
  const heads = new Set(Object.values(roles).map(({ under }) => under));
  const below = Object.keys(roles).filter((id) => posts.has(roles[id]?.under ?? ""));
  return [...new Set([...ids, ...below])].filter((id) => !heads.has(id) && !office.includes(id) && id !== "head");
}

/** How much work there is that each may do; those without any left out. */
function loadsOf(ids: string[], work: Work[]): Map<string, number> {
  const loads = new Map<string, number>();
  for (const id of ids) {
    let load = 0;
    for (const { roles, effort } of work) if (roles.includes(id)) load += effort;
    if (load > 0) loads.set(id, load);
  }
  return loads;
}

/** Whose work is the most for each post, one more counted. */
function neediest(loads: Map<string, number>, posts: Map<string, number>): string | undefined {
  let most = 0;
  let found: string | undefined;
  for (const [id, load] of loads) {
    const share = load / ((posts.get(id) ?? 0) + 10);
    if (share <= most) continue;
    most = share;
    found = id;
  }
  return found;
}
