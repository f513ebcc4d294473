import { AXES, CONTEXT, DIMENSIONS, DONE } from "@/lib/questionnaire/types";
import { NAMED } from "./named-facts";
import { clamp, position } from "./scale";
import { SERVICES } from "./service-list";
import { REACHES, SOURCINGS, STYLES, TYPES, VERDICTS } from "./types";

/** A statement about an organisation, which holds from 0 to 1; what is not known speaks for nothing. */
export interface Signal {
  /** The place of its strength in the evidence. */
  place: number;
  /** The dimension or fact whose answers tell it; null where no answer does. */
  about: string | null;
}

/** What a level of 1–5 says, 0–1: the first four about what is missing, the others about what is there. */
const READ = {
  low: (level: number) => 1 - position(level),
  short: (level: number) => clamp((4 - level) / 3, 0, 1),
  weak: (level: number) => clamp((3 - level) / 2, 0, 1),
  absent: (level: number) => clamp(2 - level, 0, 1),
  high: position,
  strong: (level: number) => clamp((level - 3) / 2, 0, 1),
  extreme: (level: number) => clamp(level - 4, 0, 1),
} satisfies Record<string, (level: number) => number>;

/** What a level of 1–5 says, by name. */
export const READINGS: Record<string, (level: number) => number> = READ;

/** Puts what a level says at its place and those behind, in the order above; one by one, which is quicker than in turn. */
export function readLevel(level: number, strengths: number[], place: number): void {
  strengths[place] = READ.low(level);
  strengths[place + 1] = READ.short(level);
  strengths[place + 2] = READ.weak(level);
  strengths[place + 3] = READ.absent(level);
  strengths[place + 4] = READ.high(level);
  strengths[place + 5] = READ.strong(level);
  strengths[place + 6] = READ.extreme(level);
}

const DECISIONS = { verdict: VERDICTS, type: TYPES, style: STYLES, reach: REACHES, sourcing: SOURCINGS };

const SIGNALS = new Map<string, Signal>();

function list(about: string | null, ...names: string[]): void {
  for (const name of names) SIGNALS.set(name, { place: SIGNALS.size, about });
}

for (const axis of AXES) {
  for (const name of DIMENSIONS[axis]) {
    const id = `${axis}.${name}`;
    // The readings of one level stand side by side, in their order.
    list(id, ...Object.keys(READINGS).map((reading) => `${reading}:${id}`));
    /** How far the level stands behind the one called for; all of it from three levels on. */
    if (axis === "maturity") list(id, `behind:${id}`);
  }
}
for (const [fact, values] of Object.entries(CONTEXT)) list(`context.${fact}`, ...values.map((id) => `${fact}:${id}`));
for (const [name, { about }] of Object.entries(NAMED)) list(about, name);
for (const [kind, ids] of Object.entries(DECISIONS)) list(null, ...ids.map((id) => `${kind}:${id}`));
/** What an answer says is done already, and what the office begins with. */
list(null, ...DONE.map((id) => `has:${id}`), ...SERVICES.map((id) => `starts:${id}`));

/** How many signals there are. */
export const SIGNAL_COUNT = SIGNALS.size;

/**
 * The signal of a name: a named fact; `low:maturity.method` and its like, a reading of a level; `shape:programme`, a
 * fact of the context; `type:directive`, a decision.
 * @throws Error where there is no such signal
 */
export function signal(name: string): Signal {
  const found = SIGNALS.get(name);
  if (!found) throw new Error(`There is no signal "${name}".`);
  return found;
}
