import { assess } from "@/lib/model/assess";
import { decide } from "@/lib/model/decide";
import { explain } from "@/lib/model/explain";
import { outline } from "@/lib/model/outline";
import { recommend } from "@/lib/model/recommend";
import { score } from "@/lib/model/score";
import { findEdition } from "@/lib/questionnaire/registry";
import { type Answers, type Edition, UNKNOWN } from "@/lib/questionnaire/types";

/** Batches that are not counted: a server that runs is warm. */
const WARM_UP = 5;
const RUNS = 15;
const BATCH = 4000;
const TIMED = 300;

/** Assessments a second in one process that is warm, each kind with more than the one before. Median of several runs. */
export interface Rates {
  /** Need, type, style, reach, sourcing, size and reasons. */
  outlined: number;
  /** With roles, services, plan, measures and risks. */
  recommended: number;
  /** With flip points and uncertainty. */
  explained: number;
}

export function benchAssessments(): Rates {
  const edition = findEdition("quick") as Edition;
  const samples = Array.from({ length: BATCH }, (_, seed) => sample(edition, seed));
  return {
    outlined: rate(samples, (answers) => outline(score(edition, answers), edition.parameters)),
    recommended: rate(samples, (answers) => recommend(score(edition, answers), edition.parameters)),
    explained: rate(samples.slice(0, BATCH / 20), (answers) => assess(edition, answers)),
  };
}

/**
 * Milliseconds that the explanation of a full assessment takes beside its decisions, with some answers left open: the
 * median, and what nine in ten stay under.
 */
export function benchExplanation(open: number): { median: number; most: number } {
  const edition = findEdition("full") as Edition;
  const times = Array.from({ length: TIMED }, (_, seed) => {
    const answers = sample(edition, seed);
    for (let one = 0; one < open; one++) {
      const { id } = edition.questions[(7 * seed + 11 * one) % edition.questions.length] as { id: string };
      answers[id] = UNKNOWN;
    }
    const decision = decide(edition, answers);
    const start = performance.now();
    explain(edition, answers, decision);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return { median: times[TIMED / 2] as number, most: times[0.9 * TIMED] as number };
}

function rate(samples: Answers[], work: (answers: Answers) => unknown): number {
  const rates = Array.from({ length: WARM_UP + RUNS }, () => {
    const start = performance.now();
    for (const answers of samples) work(answers);
    return samples.length / ((performance.now() - start) / 1000);
  });
  return Math.round(rates.slice(WARM_UP).sort((a, b) => a - b)[Math.floor(RUNS / 2)] as number);
}

/** Complete answers that differ from seed to seed. */
function sample(edition: Edition, seed: number): Answers {
  return Object.fromEntries(
    edition.questions.map(({ id, slot, options }) => {
      const turn = Math.floor((seed * 7919 + slot * 104_729) / (slot + 1));
      return [id, (options[turn % options.length] as { id: string }).id];
    }),
  );
}
