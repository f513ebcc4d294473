import { type Answer, ask } from "./ask";
import type { Input } from "./inputs";

/** How often what was slow is asked for again. */
const TRIES = 5;

/**
 * Asks again, alone, for what was slow, to tell an input that is slow from a machine that stalled.
 * @returns the quickest answer to each, slowest first
 */
export async function askAgain(site: URL, inputs: Input[]): Promise<Answer[]> {
  const quickest: Answer[] = [];
  for (const input of inputs) {
    const answers: Answer[] = [];
    for (let time = 0; time < TRIES; time++) answers.push(await ask(site, input));
    quickest.push(answers.sort((a, b) => a.milliseconds - b.milliseconds)[0] as Answer);
  }
  return quickest.sort((a, b) => b.milliseconds - a.milliseconds);
}
