import fc from "fast-check";
import { rolesFor as listRoles } from "@/lib/model/roles";
import type { Role } from "@/lib/model/team-types";
import { STYLES, type StyleId, TYPES, type TypeId } from "@/lib/model/types";
import { quick } from "./quick";

export const { staffing } = quick.parameters;

/** The roles of an office for the whole organisation, with work for each. */
export const rolesFor = (fte: number, type: TypeId, style: StyleId, before?: Role[]) =>
  listRoles(fte, { type, style, reach: "enterprise", idle: [] }, staffing, before);

/** From a fifth of a post to 45 posts, in tenths. */
export const tenths = fc.integer({ min: 2, max: 450 });
export const type = fc.constantFrom(...TYPES);
export const style = fc.constantFrom(...STYLES);

/** The posts of some roles, in tenths. */
export const sumOf = (roles: Role[]) => Math.round(10 * roles.reduce((sum, { fte }) => sum + fte, 0));
