import type { Catalogue, Term } from "./catalogue";
import type { Evidence } from "./evidence";
import { clamp } from "./scale";

/** What the signals of the catalogue say, each at its place. */
export interface Readings {
  /** How strongly it holds, 0–1; NaN for what is not known. */
  strengths: number[];
  /** The answered questions behind it. */
  questions: string[][];
}

const NONE: string[] = [];

/** Reads all signals of the catalogue, looking each dimension up once. */
export function readSignals({ sources, size }: Catalogue, evidence: Evidence): Readings {
  const { profile, dimensions } = evidence;
  const strengths = new Array<number>(size);
  const questions = new Array<string[]>(size);
  let place = 0;
  for (const { about, fact, signals } of sources) {
    const dimension = about === null || fact ? undefined : dimensions.get(about);
    const answered = fact ? profile.contextSources[fact] : (dimension?.questions ?? NONE);
    const isKnown = about === null || answered.length > 0;
    for (const signal of signals) {
      strengths[place] = isKnown ? (evidence.strengths[signal.place] as number) : Number.NaN;
      questions[place++] = answered;
    }
  }
  return { strengths, questions };
}

/** What the terms give together, 0–1. The known ones stand for those that are not; null where none is known. */
export function shareOf(terms: Term[], { strengths }: Readings): number | null {
  let fixed = 0;
  let given = 0;
  let known = 0;
  let all = 0;
  for (const { place, points, full, isFixed } of terms) {
    const strength = strengths[place] as number;
    if (isFixed) {
      fixed += points * strength;
      continue;
    }
    all += full;
    if (Number.isNaN(strength)) continue;
    known += full;
    given += points * strength;
  }
  return known === 0 ? null : clamp(fixed + (given * all) / known, 0, 1);
}

/** The answered questions of the signal that says most for the terms, or most against them; none where none does. */
export function loudest(terms: Term[], { strengths, questions }: Readings, against = false): string[] {
  let most = 0;
  let loud = NONE;
  for (const { place, points } of terms) {
    const strength = strengths[place] as number;
    // What is missing of a point for it speaks against it, and so does what there is of a point against it.
    const said = against ? Math.max(points, 0) - points * strength : points * strength;
    // What is not known is neither more nor less; what no answer tells cannot be cited.
    if (!(said > most) || questions[place]?.length === 0) continue;
    most = said;
    loud = questions[place] as string[];
  }
  return loud;
}
