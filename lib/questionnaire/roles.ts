/** Who answers, from the top down. A role's place is its digit in replies, so the list only grows at its end. */
export const ROLES = ["sponsor", "executive", "department-head", "project-manager", "team-member", "other"] as const;
export type Role = (typeof ROLES)[number];
