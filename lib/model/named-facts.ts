import { dimensionOf, levelOf } from "./evidence";
import type { Profile } from "./profile";

/**
 * Where the facts with a name begin or end: levels, people, projects, and people for each project. Judgement. A name
 * means the same in the tables of every edition, so its bound belongs to the name and not to a table.
 */
export const BOUNDS = {
  ownPosts: 3.8,
  noMoney: 2.6,
  manyPeople: 80,
  smallHouse: 30,
  manyProjects: 16,
  veryManyProjects: 100,
  peopleForEach: 3,
  untold: 2,
};

interface NamedFact {
  /** The dimension or fact whose answers tell it. */
  about: string | null;
  /** Null for what only a decision tells. */
  holds: ((profile: Profile) => boolean) | null;
}

/** Facts with a name of their own. */
export const NAMED: Record<string, NamedFact> = {
  always: { about: null, holds: () => true },
  unit: { about: null, holds: null },
  "no-unit": { about: null, holds: null },
  mandate: { about: "complexity.legal", holds: ({ context }) => context.mandate === true },
  "outside-only": { about: "readiness.means", holds: ({ context }) => context.outsideOnly },
  "shape-unknown": { about: "context.shape", holds: ({ context }) => context.shape === null },
  "no-managers": {
    about: "context.managers",
    holds: ({ context }) => ["nobody", "beside-job", "external"].includes(context.managers ?? ""),
  },
  "own-posts": {
    about: "readiness.means",
    holds: (profile) => (levelOf(profile, "readiness.means") ?? 1) > BOUNDS.ownPosts,
  },
  "no-money": {
    about: "readiness.means",
    holds: (profile) => (levelOf(profile, "readiness.means") ?? 5) < BOUNDS.noMoney,
  },
  "many-people": {
    about: "size.people",
    holds: ({ quantities }) => (quantities.people?.low ?? 0) >= BOUNDS.manyPeople,
  },
  "few-people": {
    about: "size.people",
    holds: ({ quantities }) => (quantities.people?.high ?? Number.POSITIVE_INFINITY) < BOUNDS.manyPeople,
  },
  "small-house": {
    about: "size.people",
    holds: ({ quantities }) =>
      (quantities.people?.high ?? Number.POSITIVE_INFINITY) < BOUNDS.smallHouse && (quantities.sites?.high ?? 1) === 1,
  },
  "one-project": { about: "size.projects", holds: ({ quantities }) => quantities.projects?.high === 1 },
  "several-projects": { about: "size.projects", holds: ({ quantities }) => quantities.projects?.high !== 1 },
  "many-projects": {
    about: "size.projects",
    holds: ({ quantities }) => (quantities.projects?.low ?? 0) >= BOUNDS.manyProjects,
  },
  "very-many-projects": {
    about: "size.projects",
    holds: ({ quantities }) => (quantities.projects?.low ?? 0) >= BOUNDS.veryManyProjects,
  },
  overload: { about: "size.projects", holds: ({ quantities }) => isOverloaded(quantities) },
  "very-complex": { about: null, holds: ({ complexity }) => complexity.band === "very" },
  untold: { about: "maturity.control", holds: isUntold },
  "practice-reached": {
    about: "maturity.method",
    holds: ({ maturity }) => maturity.level >= maturity.target,
  },
};

/**
 * What came of dates and costs cannot be told: nobody compares them, and no plan stands against which they could be.
 * Where one question asks for both, only its lowest answer says so.
 */
function isUntold(profile: Profile): boolean {
  const control = dimensionOf(profile, "maturity.control");
  if (!control || control.coverage === 0) return false;
  return control.questions.length > 1 ? control.level <= BOUNDS.untold : control.level < BOUNDS.untold;
}

/** Too few people for each project: they cannot all be worked on at once. */
function isOverloaded({ people, projects }: Profile["quantities"]): boolean {
  return people !== null && projects !== null && people.high < BOUNDS.peopleForEach * projects.low;
}
