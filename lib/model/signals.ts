import { type Decisions, type Evidence, isContext, levelOf, questionsAbout } from "./evidence";
import { clamp, position } from "./scale";
import { serviceBit } from "./service-bits";

/** How strongly a statement about the evidence holds, 0–1, and the dimension or fact whose answers tell it. */
export interface Signal {
  strength: (evidence: Evidence) => number;
  /** The same from a level that is at hand, where the signal reads one. */
  ofLevel: ((level: number) => number) | undefined;
  about: string | null;
  /** True where it says nothing as long as that dimension or fact is unknown. */
  needsIt: boolean;
  /** The bit of the service that the office has to begin with for it to say anything; 0 where there is none. */
  begins: number;
}

/** What a level of 1–5 says, 0–1: the first four about what is missing, the others about what is there. */
export const READINGS: Record<string, (level: number) => number> = {
  low: (level) => 1 - position(level),
  short: (level) => clamp((4 - level) / 3, 0, 1),
  weak: (level) => clamp((3 - level) / 2, 0, 1),
  absent: (level) => clamp(2 - level, 0, 1),
  high: position,
  strong: (level) => clamp((level - 3) / 2, 0, 1),
  extreme: (level) => clamp(level - 4, 0, 1),
};

/** Where the facts with a name begin or end: levels, people, projects, and people for each project. Judgement. */
export const BOUNDS = {
  ownPosts: 3.8,
  noMoney: 2.6,
  manyPeople: 80,
  smallHouse: 30,
  manyProjects: 16,
  peopleForEach: 3,
};

/** Facts with a name of their own. */
const NAMED: Record<string, { about: string | null; holds: (evidence: Evidence) => boolean }> = {
  always: { about: null, holds: () => true },
  unit: { about: null, holds: ({ decisions }) => decisions.type !== "none" },
  "no-unit": { about: null, holds: ({ decisions }) => decisions.type === "none" },
  mandate: { about: "complexity.legal", holds: ({ profile }) => profile.context.mandate === true },
  "outside-only": { about: "readiness.means", holds: ({ profile }) => profile.context.outsideOnly },
  "shape-unknown": { about: "context.shape", holds: ({ profile }) => profile.context.shape === null },
  "no-managers": {
    about: "context.managers",
    holds: ({ profile }) => ["nobody", "beside-job", "external"].includes(profile.context.managers ?? ""),
  },
  "own-posts": {
    about: "readiness.means",
    holds: (evidence) => (levelOf(evidence, "readiness.means") ?? 1) > BOUNDS.ownPosts,
  },
  "no-money": {
    about: "readiness.means",
    holds: (evidence) => (levelOf(evidence, "readiness.means") ?? 5) < BOUNDS.noMoney,
  },
  "many-people": {
    about: "size.people",
    holds: ({ profile }) => (profile.quantities.people?.low ?? 0) >= BOUNDS.manyPeople,
  },
  "few-people": {
    about: "size.people",
    holds: ({ profile }) => (profile.quantities.people?.high ?? Number.POSITIVE_INFINITY) < BOUNDS.manyPeople,
  },
  "small-house": {
    about: "size.people",
    holds: ({ profile: { quantities } }) =>
      (quantities.people?.high ?? Number.POSITIVE_INFINITY) < BOUNDS.smallHouse && (quantities.sites?.high ?? 1) === 1,
  },
  "one-project": { about: "size.projects", holds: ({ profile }) => profile.quantities.projects?.high === 1 },
  "several-projects": { about: "size.projects", holds: ({ profile }) => profile.quantities.projects?.high !== 1 },
  "many-projects": {
    about: "size.projects",
    holds: ({ profile }) => (profile.quantities.projects?.low ?? 0) >= BOUNDS.manyProjects,
  },
  overload: { about: "size.projects", holds: ({ profile }) => isOverloaded(profile.quantities) },
  "very-complex": { about: null, holds: ({ profile }) => profile.complexity.band === "very" },
  "practice-reached": {
    about: "maturity.method",
    holds: ({ profile: { maturity } }) => maturity.level >= maturity.target,
  },
};

/** Too few people for each project: they cannot all be worked on at once. */
function isOverloaded({ people, projects }: Evidence["profile"]["quantities"]): boolean {
  return people !== null && projects !== null && people.high < BOUNDS.peopleForEach * projects.low;
}

const DECISIONS: readonly string[] = ["verdict", "type", "style", "reach", "sourcing"] satisfies (keyof Decisions)[];

/** Signals of what was found on the way, by the part of their name before the colon. */
const FOUND: Record<string, (value: string) => Signal> = {
  /** How far the level of a dimension of practice stands behind the one called for; all of it from three levels on. */
  behind: (id) => toSignal(id, (evidence) => behind(evidence, id), { needsIt: true }),
  /** What an answer says is done already. */
  has: (id) => toSignal(null, ({ profile }) => ((profile.context.done as string[]).includes(id) ? 1 : 0)),
  /** The office begins with this service. */
  starts: (id) => {
    const bit = serviceBit(id);
    return toSignal(null, ({ begun }) => ((begun & bit) === 0 ? 0 : 1), { begins: bit });
  },
};

/** All signals have one form, so that reading them stays quick. */
function toSignal(
  about: string | null,
  strength: Signal["strength"],
  { ofLevel, needsIt = false, begins = 0 }: Partial<Signal> = {},
): Signal {
  return { strength, ofLevel, about, needsIt, begins };
}

function behind({ practice, dimensions }: Evidence, id: string): number {
  for (const { id: area, target, standing } of practice)
    if (area === id) return standing === "short" ? clamp((target - (dimensions.get(id)?.level ?? 5)) / 3, 0, 1) : 0;
  return 0;
}

const known = new Map<string, Signal>();

/**
 * The signal of a name: a named fact; `low:maturity.method` and its like, a reading of a level; `shape:programme`, a
 * fact of the context; `type:directive`, a decision. What is not known speaks for nothing.
 * @throws Error where there is no such signal
 */
export function signal(name: string): Signal {
  let found = known.get(name);
  if (!found) {
    found = resolve(name);
    known.set(name, found);
  }
  return found;
}

function resolve(name: string): Signal {
  const named = NAMED[name];
  if (named) return toSignal(named.about, (evidence) => (named.holds(evidence) ? 1 : 0));
  const [head, value] = name.split(":") as [string, string];
  if (!value) throw new Error(`"${name}" is no signal without what it speaks of.`);
  const reading = READINGS[head];
  if (reading) {
    const strength = (evidence: Evidence) => {
      const level = levelOf(evidence, value);
      return level === null ? 0 : reading(level);
    };
    return toSignal(value, strength, { ofLevel: reading, needsIt: true });
  }
  if (isContext(head)) {
    const strength = ({ profile }: Evidence) => (profile.context[head] === value ? 1 : 0);
    return toSignal(`context.${head}`, strength, { needsIt: true });
  }
  if (DECISIONS.includes(head)) {
    const strength = ({ decisions }: Evidence) => (decisions[head as keyof Decisions] === value ? 1 : 0);
    return toSignal(null, strength);
  }
  const found = FOUND[head];
  if (found) return found(value);
  throw new Error(`There is no signal "${name}".`);
}

/** Points for each signal, by its name. */
export type Points = Record<string, number>;

export interface Term {
  signal: Signal;
  points: number;
}

const tables = new WeakMap<Points, Term[]>();

/** The terms of a table, made once. */
export function termsOf(table: Points): Term[] {
  let terms = tables.get(table);
  if (!terms) {
    terms = Object.entries(table).map(([name, points]) => ({ signal: signal(name), points }));
    tables.set(table, terms);
  }
  return terms;
}

/** The points that a table of signals gives. */
export function weigh(table: Points, evidence: Evidence): number {
  return sumOf(termsOf(table), evidence);
}

/** The points that the terms of a table give. */
export function sumOf(terms: Term[], evidence: Evidence): number {
  let sum = 0;
  for (const { signal, points } of terms) sum += points * signal.strength(evidence);
  return sum;
}

/** The answers behind the points of a table, the weightiest first; what spoke against is left out. */
export function becauseOf(table: Points, evidence: Evidence): string[] {
  const parts: { points: number; about: string }[] = [];
  for (const { signal, points } of termsOf(table)) {
    const given = points * signal.strength(evidence);
    if (given > 0 && signal.about) parts.push({ points: given, about: signal.about });
  }
  if (parts.length > 1) parts.sort((a, b) => b.points - a.points);
  return questionsAbout(
    evidence,
    parts.map(({ about }) => about),
  );
}

/** The choice with the most points, the first of equals, and the answers that spoke for it. */
export function choose<Id extends string>(
  ids: readonly Id[],
  tables: Record<Id, Points>,
  evidence: Evidence,
): { id: Id; because: string[] } {
  let best = ids[0] as Id;
  let most = Number.NEGATIVE_INFINITY;
  for (const id of ids) {
    const points = weigh(tables[id], evidence);
    if (points > most) {
      best = id;
      most = points;
    }
  }
  return { id: best, because: becauseOf(tables[best], evidence) };
}
