/** The facts with a name that begin or end at a number. */
export const BOUNDED = [
  "own-posts",
  "no-money",
  "many-people",
  "few-people",
  "small-house",
  "many-projects",
  "very-many-projects",
  "overload",
  "untold",
] as const;
