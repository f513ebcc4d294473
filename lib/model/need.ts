import type { Parameters } from "@/lib/questionnaire/types";
import { cifterSum } from "./cifter";
import { position } from "./scale";
import { type Need, type Override, type Profile, VERDICTS, type Verdict } from "./types";

/**
 * Whether a PMO is needed: pressure (size and complexity) minus capability (maturity), 0–100, against three thresholds.
 * Precedent: Canada compares project complexity with organisational capacity before it grants authority (Treasury
 * Board guides). Weights and thresholds are judgement. A mandate, one programme of some complexity, or an office
 * that works and is needed makes it at least `recommended`. No verdict where too little was answered.
 */
export function decideNeed(profile: Profile, parameters: Parameters): Need {
  const score = needScore(profile.size.level, profile.complexity.level, profile.maturity.level, parameters);
  const lowest = needScore(profile.size.lowest, profile.complexity.lowest, profile.maturity.highest, parameters);
  const highest = needScore(profile.size.highest, profile.complexity.highest, profile.maturity.lowest, parameters);
  const lift = overrideOf(profile, profile.complexity.sum, parameters);
  const scored = verdictAt(score, parameters);
  const override = lift && isBelowUnit(scored) ? lift : null;
  const verdict = override ? "recommended" : scored;
  const enough = hasEnough(profile, parameters);
  return {
    verdict: enough ? verdict : null,
    score,
    lowest,
    highest,
    borderline: enough && !override ? neighbourOf(score, verdict, parameters) : null,
    stable: enough && isStable(profile, lowest, highest, parameters),
    override: enough ? override : null,
  };
}

/** The need for a unit from levels of 1–5, in whole points of 0–100. */
function needScore(size: number, complexity: number, maturity: number, parameters: Parameters): number {
  const parts = needParts(size, complexity, maturity, parameters);
  return Math.round(parts.size + parts.complexity + parts.practice);
}

/** What size, complexity and the practice that is missing add to the need, from levels of 1–5; before rounding. */
export function needParts(
  size: number,
  complexity: number,
  maturity: number,
  { need: { weights } }: Parameters,
): Record<keyof Parameters["need"]["weights"], number> {
  return {
    size: weights.size * position(size),
    complexity: weights.complexity * position(complexity),
    practice: weights.practice * (1 - position(maturity)),
  };
}

/** The verdict for a score of 0–100, before any override. */
export function verdictAt(score: number, { need }: Parameters): Verdict {
  const { strong, recommended, lightweight } = need.thresholds;
  if (score >= strong) return "strong";
  if (score >= recommended) return "recommended";
  return score >= lightweight ? "lightweight" : "not-now";
}

/** True for the verdicts that advise against a unit. */
export function isBelowUnit(verdict: Verdict): boolean {
  return verdict === "not-now" || verdict === "lightweight";
}

function overrideOf(profile: Profile, complexitySum: number, parameters: Parameters): Override | null {
  if (profile.context.mandate) return "mandate";
  if (carriesProgramme(profile, complexitySum, parameters)) return "programme";
  return profile.context.office === "working" && carriesPractice(profile, parameters) ? "office" : null;
}

/**
 * An office that works is part of the reason why practice is good: where the same projects with ordinary practice would
 * call for an office, good practice does not speak against the one that is there. Judgement.
 */
function carriesPractice({ size, complexity }: Profile, parameters: Parameters): boolean {
  const { officePractice, thresholds } = parameters.need;
  return needScore(size.level, complexity.level, officePractice, parameters) >= thresholds.recommended;
}

/** One dominant programme, complex enough and with people enough for an office of its own. */
export function carriesProgramme(
  { context, quantities }: Profile,
  complexitySum: number,
  { need }: Parameters,
): boolean {
  const people = quantities.people?.high ?? need.programmePeople;
  return context.shape === "programme" && complexitySum >= need.programmeComplexity && people >= need.programmePeople;
}

/** Enough answers overall, and at least one on each side of the balance. */
function hasEnough({ coverage, size, complexity, maturity }: Profile, parameters: Parameters): boolean {
  const sides = [size, complexity, maturity];
  return coverage >= parameters.coverage.minimum && sides.every((side) => side.coverage > 0);
}

function neighbourOf(score: number, verdict: Verdict, parameters: Parameters): Verdict | null {
  const { borderline } = parameters.need;
  const nearby = [verdictAt(score - borderline, parameters), verdictAt(score + borderline, parameters)];
  return nearby.find((other) => other !== verdict) ?? null;
}

/** The verdict holds for the worst and the best completion, and no open fact could lift it. */
function isStable(profile: Profile, lowest: number, highest: number, parameters: Parameters): boolean {
  const { context, open, complexity } = profile;
  if (open.length === 0) return true;
  const verdictOf = (score: number, level: number) => {
    const verdict = verdictAt(score, parameters);
    const lift = overrideOf(profile, cifterSum(position(level), parameters), parameters);
    return lift && isBelowUnit(verdict) ? "recommended" : verdict;
  };
  const best = verdictOf(highest, complexity.highest);
  if (
    context.shape === "programme" &&
    profile.quantities.people === null &&
    isBelowUnit(verdictAt(lowest, parameters))
  ) {
    return false;
  }
  if (verdictOf(lowest, complexity.lowest) !== best) return false;
  const factOpen = context.mandate === null || context.shape === null;
  return !(factOpen && isBelowUnit(best));
}

/** Ranks a verdict from 0 (not now) to 3 (strong). */
export function rankOf(verdict: Verdict): number {
  return VERDICTS.indexOf(verdict);
}
