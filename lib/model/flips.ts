import type { Answers, Edition } from "@/lib/questionnaire/types";
import type { Flip, PairFlip } from "./explanation";
import { type Change, changesOf, type Outcome, tryAnswers } from "./trials";

interface Trial extends Change {
  outcome: Outcome;
}

/** What an answer can change. */
const KINDS = ["verdict", "type"] as const;
type Kind = (typeof KINDS)[number];

/**
 * What would change the verdict or the type. Single answers: found by trying every option, so that the list is exact,
 * with the nearest option of each question that changes the verdict and the nearest that changes the type, nearest
 * first. Where no single answer changes the verdict, or none the type: the nearest pair that does, found by trying every
 * pair, the one that moves the most among equals.
 */
export function findFlips(edition: Edition, answers: Answers): { flips: Flip[]; pairs: PairFlip[] } {
  const now = tryAnswers(edition, answers);
  if (!now) return { flips: [], pairs: [] };
  const trials: Trial[] = [];
  // One copy serves all trials, one after another: there are many.
  const tried = { ...answers };
  for (const { question, from, to, distance } of changesOf(edition, answers)) {
    tried[question] = to;
    const outcome = tryAnswers(edition, tried);
    tried[question] = from;
    if (outcome) trials.push({ question, from, to, distance, outcome });
  }
  const nearest = new Set(KINDS.flatMap((kind) => nearestOf(trials, now, kind)));
  const flips = trials
    .filter((trial) => nearest.has(trial))
    .sort((a, b) => a.distance - b.distance)
    .map(({ question, from, to, outcome }) => ({ question, from, to, verdict: outcome.verdict, type: outcome.type }));
  return { flips, pairs: findPairs(edition, answers, now, trials) };
}

/** The nearest change of each question that changes the verdict, or the type; `trials` have the nearest first. */
function nearestOf(trials: Trial[], now: Outcome, kind: Kind): Trial[] {
  const found = new Map<string, Trial>();
  for (const trial of trials) {
    if (trial.outcome[kind] !== now[kind] && !found.has(trial.question)) found.set(trial.question, trial);
  }
  return [...found.values()];
}

function findPairs(edition: Edition, answers: Answers, now: Outcome, trials: Trial[]): PairFlip[] {
  const pairs: PairFlip[] = [];
  for (const kind of KINDS) {
    if (trials.some(({ outcome }) => outcome[kind] !== now[kind])) continue;
    const pair = nearestPair(
      edition,
      answers,
      strongestFirst(trials, now, kind),
      (outcome) => outcome[kind] !== now[kind],
    );
    if (pair && !pairs.some((other) => sameChanges(other, pair))) pairs.push(pair);
  }
  return pairs;
}

/** Among equally near changes those first that move the score the most, or bring another type the closest. */
function strongestFirst(trials: Trial[], now: Outcome, kind: Kind): Trial[] {
  const strength = ({ outcome }: Trial) =>
    kind === "type" ? Math.max(...closeness(outcome, now)) : Math.abs(outcome.need.score - now.need.score);
  const strengths = new Map(trials.map((trial) => [trial, strength(trial)]));
  return [...trials].sort((a, b) => (strengths.get(b) as number) - (strengths.get(a) as number));
}

/** How far the other types are ahead of the one chosen now. */
function closeness({ fits }: Outcome, now: Outcome): number[] {
  return Object.entries(fits).flatMap(([id, fit]) => (id === now.type ? [] : [fit - fits[now.type]]));
}

function nearestPair(
  edition: Edition,
  answers: Answers,
  trials: Trial[],
  isFlipped: (outcome: Outcome) => boolean,
): PairFlip | null {
  const farthest = 2 * Math.max(...trials.map(({ distance }) => distance));
  for (let total = 2; total <= farthest; total++) {
    for (const [index, one] of trials.entries()) {
      for (const other of trials.slice(index + 1)) {
        // Two changes of one question are a single change, which flips nothing here.
        if (one.distance + other.distance !== total || one.question === other.question) continue;
        const outcome = tryAnswers(edition, { ...answers, [one.question]: one.to, [other.question]: other.to });
        if (!outcome || !isFlipped(outcome)) continue;
        const changes = [one, other].map(({ question, from, to }) => ({ question, from, to }));
        return { changes, verdict: outcome.verdict, type: outcome.type };
      }
    }
  }
  return null;
}

function sameChanges(one: PairFlip, other: PairFlip): boolean {
  return JSON.stringify(one.changes) === JSON.stringify(other.changes);
}
