/** Numbers of 0–1 that look random and come again with the same seed (mulberry32). */
export type Chance = () => number;

export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from 0 to one below the bound. */
export function below(chance: Chance, bound: number): number {
  return Math.floor(chance() * bound);
}

export function pick<Item>(chance: Chance, items: readonly Item[]): Item {
  return items[below(chance, items.length)] as Item;
}

/** What one of some makers makes. */
export function oneOf<Item>(chance: Chance, makers: readonly ((chance: Chance) => Item)[]): Item {
  return pick(chance, makers)(chance);
}

export function listOf<Item>(chance: Chance, length: number, make: (chance: Chance) => Item): Item[] {
  return Array.from({ length }, () => make(chance));
}
