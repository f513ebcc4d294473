import type { Outline, Recommendation } from "./types";

/** With a verdict, and so with everything that follows from it; only an office has a flavour. */
export type Decided<Part extends Outline = Recommendation> = {
  [Key in keyof Part]: Key extends "flavour" ? Part[Key] : NonNullable<Part[Key]>;
} & { need: { verdict: NonNullable<Outline["need"]["verdict"]> } };

/** The same as decided; null where there is no verdict. */
export function asDecided<Part extends Outline>(recommendation: Part): Decided<Part> | null {
  return recommendation.need.verdict === null ? null : (recommendation as Decided<Part>);
}
