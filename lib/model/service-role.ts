import type { Team } from "./team-types";

/**
 * Who does a service: the first of its roles that the office has; in a small one its lead does what nobody else is
 * there for. Undefined where there is no office.
 */
export function roleOf(roles: readonly string[], team: Team): string | undefined {
  const own = team.roles.map(({ id }) => id).filter((id) => id !== "sponsor");
  return roles.find((role) => own.includes(role)) ?? own[0];
}
