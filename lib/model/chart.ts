import type { Staffing } from "@/lib/questionnaire/plan";
import type { Role } from "./team-types";
import type { Range, ReachId } from "./types";

/** A box of the organisation chart with those below it. */
export interface ChartNode {
  /** A role; or `pool`, the project managers of a pool; or `contacts`, those who stay in their units. */
  id: string;
  /** Full-time equivalents; null for those who are counted apart. */
  fte: number | null;
  below: ChartNode[];
}

/**
 * The organisation chart of an office: the sponsor, the lead, and the roles below a head of their part where there is
 * one, else below the lead. A pool, and the contacts of a centre with branches, come last. Null where there is but one
 * person, who needs no chart. The lines are judgement.
 */
export function chartOf(
  roles: Role[],
  pool: Range | null,
  reach: ReachId,
  { roles: all }: Pick<Staffing, "roles">,
): ChartNode | null {
  const [sponsor, lead, ...others] = roles.map(({ id, fte }): ChartNode => ({ id, fte, below: [] }));
  if (!sponsor || !lead || (others.length === 0 && !pool)) return null;
  for (const node of others) {
    const head = others.find(({ id }) => id === all[node.id]?.under);
    (head ?? lead).below.push(node);
  }
  if (pool) lead.below.push({ id: "pool", fte: null, below: [] });
  if (reach === "hub-and-spoke") lead.below.push({ id: "contacts", fte: null, below: [] });
  sponsor.below.push(lead);
  return sponsor;
}
