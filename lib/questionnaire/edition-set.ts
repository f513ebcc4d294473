import type { Edition, EditionWords, Parameters } from "./types";

/** Editions with their words in one language, in the same order. */
export interface EditionSet {
  editions: Edition[];
  editionWords: EditionWords[];
}

/** The same as it is sent: editions share their parameters, by the number of their model. */
export interface SentEditions {
  models: Record<number, Parameters>;
  editions: Omit<Edition, "parameters">[];
  editionWords: EditionWords[];
}

/** Takes out what editions share. */
export function packEditions({ editions, editionWords }: EditionSet): SentEditions {
  const models = Object.fromEntries(editions.map(({ model, parameters }) => [model, parameters]));
  return { models, editions: editions.map(({ parameters, ...edition }) => edition), editionWords };
}

/** Puts back what editions share. */
export function unpackEditions({ models, editions, editionWords }: SentEditions): EditionSet {
  const whole = editions.map((edition) => ({ ...edition, parameters: models[edition.model] as Parameters }));
  return { editions: whole, editionWords };
}
