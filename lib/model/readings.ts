import type { Catalogue, Terms } from "./catalogue";
import { type Evidence, questionsOf } from "./evidence";
import { clamp } from "./scale";

/** What the signals of the catalogue say, and who told it. */
export interface Readings {
  /** How strongly each signal holds, 0–1, at its place. */
  strengths: number[];
  /** The answered questions behind each source; none for what is not known. */
  answers: string[][];
}

const NONE: string[] = [];

/** Looks up each dimension and fact of the catalogue once. */
export function readSources({ sources }: Catalogue, evidence: Evidence): Readings {
  return { strengths: evidence.strengths, answers: sources.map((about) => questionsOf(evidence, about)) };
}

/** What the terms give together, 0–1. The known ones stand for those that are not; null where none is known. */
export function shareOf({ fixed, told, full: all }: Terms, { strengths, answers }: Readings): number | null {
  let given = 0;
  let known = 0;
  for (const { place, points, source, full } of told) {
    if ((answers[source] as string[]).length === 0) continue;
    known += full;
    given += points * (strengths[place] as number);
  }
  if (known === 0) return null;
  let always = 0;
  for (const { place, points } of fixed) always += points * (strengths[place] as number);
  return clamp(always + (given * all) / known, 0, 1);
}

/** True where more than half of what the terms rest on is known. */
export function isMostlyKnown({ told, full: all }: Terms, { answers }: Readings): boolean {
  let known = 0;
  for (const { source, full } of told) if ((answers[source] as string[]).length > 0) known += full;
  return 2 * known > all;
}

/** The answered questions of the signal that says most for the terms, or most against them; none where none does. */
export function loudest({ told }: Terms, { strengths, answers }: Readings, against = false): string[] {
  let most = 0;
  let loud = NONE;
  for (const { place, points, source } of told) {
    const strength = strengths[place] as number;
    // What is missing of a point for it speaks against it, and so does what there is of a point against it.
    const said = against ? Math.max(points, 0) - points * strength : points * strength;
    const questions = answers[source] as string[];
    // What is not known is neither more nor less.
    if (said <= most || questions.length === 0) continue;
    most = said;
    loud = questions;
  }
  return loud;
}
