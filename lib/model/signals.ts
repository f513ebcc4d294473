import { type Decisions, type Evidence, isContext, levelOf } from "./evidence";
import { NAMED } from "./named-facts";
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
