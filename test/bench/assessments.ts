import { assess } from "@/lib/model/assess";
import { recommend } from "@/lib/model/recommend";
import { score } from "@/lib/model/score";
import { findEdition } from "@/lib/questionnaire/registry";
import type { Answers, Edition } from "@/lib/questionnaire/types";

const RUNS = 7;
const BATCH = 4000;

/** Assessments a second in one process: decisions alone, and with the explanation. Median of several runs. */
export function benchAssessments(): { decisions: number; explained: number } {
  const edition = findEdition("quick") as Edition;
  const samples = Array.from({ length: BATCH }, (_, seed) => sample(edition, seed));
  return {
    decisions: rate(samples, (answers) => recommend(score(edition, answers), edition.parameters)),
    explained: rate(samples.slice(0, BATCH / 20), (answers) => assess(edition, answers)),
  };
}

function rate(samples: Answers[], work: (answers: Answers) => unknown): number {
  const rates = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    for (const answers of samples) work(answers);
    return samples.length / ((performance.now() - start) / 1000);
  });
  return Math.round(rates.sort((a, b) => a - b)[Math.floor(RUNS / 2)] as number);
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
