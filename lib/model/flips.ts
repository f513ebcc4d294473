import type { Answers, Edition } from "@/lib/questionnaire/types";
import type { Flip, PairFlip } from "./explanation";
import { type Change, changesOf, type Outcome, tryAnswers } from "./trials";

/** Changes of each kind that are tried in pairs: those that move the most. */
const STRONGEST = 12;

interface Trial extends Change {
  outcome: Outcome;
}

/** What an answer can change. */
const KINDS = ["verdict", "type"] as const;
type Kind = (typeof KINDS)[number];

/**
 * What would change the verdict or the type. Single answers: found by trying every option, so that the list is exact,
 * with the nearest option of each question that changes the verdict and the nearest that changes the type, nearest
 * first. Where no single answer changes the verdict, or none the type: a near pair: the nearest among the changes that
 * move it the most.
 */
export function findFlips(edition: Edition, answers: Answers): { flips: Flip[]; pairs: PairFlip[] } {
  const now = tryAnswers(edition, answers);
  if (!now) return { flips: [], pairs: [] };
  const trials: Trial[] = [];
  for (const change of changesOf(edition, answers)) {
    const outcome = tryAnswers(edition, { ...answers, [change.question]: change.to });
    if (outcome) trials.push({ ...change, outcome });
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
    const pair = nearestPair(edition, answers, strongest(trials, now, kind), (outcome) => outcome[kind] !== now[kind]);
    if (pair && !pairs.some((other) => sameChanges(other, pair))) pairs.push(pair);
  }
  return pairs;
}

/** The changes that move the score the most, up and down; or that bring another type the closest. */
function strongest(trials: Trial[], now: Outcome, kind: Kind): Trial[] {
  const by = (measure: (trial: Trial) => number) =>
    [...trials].sort((a, b) => measure(b) - measure(a) || a.distance - b.distance).slice(0, STRONGEST);
  if (kind === "type") return by(({ outcome }) => Math.max(...closeness(outcome, now)));
  return [...by(({ outcome }) => outcome.need.score), ...by(({ outcome }) => -outcome.need.score)];
}

/** How far the other types are ahead of the one chosen now. */
function closeness({ fits }: Outcome, now: Outcome): number[] {
  return Object.entries(fits).flatMap(([id, fit]) => (id === now.type ? [] : [fit - fits[now.type]]));
}

function nearestPair(
  edition: Edition,
  answers: Answers,
  candidates: Trial[],
  isFlipped: (outcome: Outcome) => boolean,
): PairFlip | null {
  // Two changes of one question are a single change, which flips nothing here.
  const pairs = candidates
    .flatMap((a, index) => candidates.slice(index + 1).map((b) => [a, b] as const))
    .sort((one, other) => one[0].distance + one[1].distance - other[0].distance - other[1].distance);
  for (const pair of pairs) {
    const changed = Object.fromEntries(pair.map(({ question, to }) => [question, to]));
    const outcome = tryAnswers(edition, { ...answers, ...changed });
    if (!outcome || !isFlipped(outcome)) continue;
    const changes = pair.map(({ question, from, to }) => ({ question, from, to }));
    return { changes, verdict: outcome.verdict, type: outcome.type };
  }
  return null;
}

function sameChanges(one: PairFlip, other: PairFlip): boolean {
  return JSON.stringify(one.changes) === JSON.stringify(other.changes);
}
