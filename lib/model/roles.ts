import type { Role, StyleId, TypeId } from "./types";

interface Band {
  /** The band holds from this size on, in full-time equivalents. */
  from: number;
  roles: (style: StyleId) => string[];
}

/** Roles by size of the office, the lead first; who else comes first depends on what the office works with most. */
const BANDS: Band[] = [
  {
    from: 8,
    roles: () => ["head", "portfolio-lead", "method-lead", "delivery-lead", "analyst", "planner", "finance", "tools"],
  },
  { from: 6, roles: () => ["head", "analyst", "specialist", "planner", "finance", "officer"] },
  { from: 4, roles: (style) => ["head", "analyst", FIRST_HELP[style], "planner"] },
  { from: 3, roles: (style) => ["head", "analyst", FIRST_HELP[style]] },
  { from: 2.1, roles: (style) => ["head", SECOND[style], "coordinator"] },
  { from: 2, roles: (style) => ["head", SECOND[style]] },
  { from: 1.1, roles: () => ["lead-analyst", "coordinator"] },
  { from: 0.8, roles: () => ["lead-analyst"] },
  { from: 0, roles: () => ["part-time-lead"] },
];

const SECOND: Record<StyleId, string> = {
  "weather-station": "analyst",
  "control-tower": "specialist",
  "resource-pool": "planner",
};

const FIRST_HELP: Record<StyleId, string> = {
  "weather-station": "officer",
  "control-tower": "specialist",
  "resource-pool": "resource-manager",
};

/** Roles that grow when a large office has more people than roles. */
const GROWING = ["analyst", "planner", "delivery-lead", "officer", "specialist"];

/**
 * The roles of an office of this size, their full-time equivalents adding up to it. The sponsor comes first and costs
 * the office nothing; an owner without a unit has the owner alone. Bands: own synthesis of P3O's role list.
 * @param fte full-time equivalents in steps of 0.1
 */
export function rolesFor(fte: number, type: TypeId, style: StyleId): Role[] {
  if (fte === 0) return [];
  const sponsor = { id: "sponsor", fte: 0 };
  if (type === "none") return [sponsor, { id: "owner", fte }];
  const band = BANDS.find(({ from }) => fte >= from) as Band;
  const ids = band.roles(style);
  const tenths = Math.round(fte * 10);
  if (tenths < ids.length * 10) return [sponsor, ...shareOut(ids, tenths)];
  return [sponsor, ...grow(ids, tenths)];
}

/** Gives each role a full post, and the last one what is left. */
function shareOut(ids: string[], tenths: number): Role[] {
  return ids.map((id, index) => ({ id, fte: Math.min(10, tenths - index * 10) / 10 })).filter(({ fte }) => fte > 0);
}

/** Gives each role a full post and what is left, post by post, to those that grow. */
function grow(ids: string[], tenths: number): Role[] {
  const growing = GROWING.filter((id) => ids.includes(id));
  const targets = growing.length > 0 ? growing : ids.slice(-1);
  const posts = new Map(ids.map((id) => [id, 10]));
  let left = tenths - ids.length * 10;
  for (let turn = 0; left > 0; turn++) {
    const id = targets[turn % targets.length] as string;
    const part = Math.min(10, left);
    posts.set(id, (posts.get(id) ?? 0) + part);
    left -= part;
  }
  return ids.map((id) => ({ id, fte: (posts.get(id) ?? 0) / 10 }));
}
