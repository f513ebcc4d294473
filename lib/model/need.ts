import type { OutlineParameters } from "@/lib/questionnaire/types";
import { cifterBand, cifterSum } from "./cifter";
import type { Profile } from "./profile";
import { position } from "./scale";
import { type Need, type Override, VERDICTS, type Verdict } from "./types";

/**
 * Whether a PMO is needed: pressure (size and complexity) minus capability (maturity), 0–100, against three thresholds.
 * Precedent: Canada compares project complexity with organisational capacity before it grants authority (Treasury
 * Board guides). Weights and thresholds are judgement. A mandate, one programme of some complexity, or an office
 * that works and is needed makes it at least `recommended`; practice well beyond what the work calls for makes
 * `recommended` a `lightweight`. No verdict where too little was answered.
 */
export function decideNeed(profile: Profile, parameters: OutlineParameters): Need {
  const score = needScore(profile.size.level, profile.complexity.level, profile.maturity.level, parameters);
  const lowest = needScore(profile.size.lowest, profile.complexity.lowest, profile.maturity.highest, parameters);
  const highest = needScore(profile.size.highest, profile.complexity.highest, profile.maturity.lowest, parameters);
  const lift = overrideOf(profile, parameters);
  const scored = heldBack(verdictAt(score, parameters), profile, "level", parameters);
  const override = lift && isBelowUnit(scored) ? lift : null;
  const verdict = override ? "recommended" : scored;
  const enough = hasEnough(profile, parameters);
  return {
    verdict: enough ? verdict : null,
    score,
    lowest,
    highest,
    borderline: enough && !override ? neighbourOf(score, verdict, profile, parameters) : null,
    stable: enough && isStable(profile, lowest, highest, parameters),
    override: enough ? override : null,
  };
}

/** The need for a unit from levels of 1–5, in whole points of 0–100. */
function needScore(size: number, complexity: number, maturity: number, parameters: OutlineParameters): number {
  const parts = needParts(size, complexity, maturity, parameters);
  return Math.round(parts.size + parts.complexity + parts.practice);
}

/** What size, complexity and the practice that is missing add to the need, from levels of 1–5; before rounding. */
export function needParts(
  size: number,
  complexity: number,
  maturity: number,
  { need: { weights } }: OutlineParameters,
): Record<keyof OutlineParameters["need"]["weights"], number> {
  return {
    size: weights.size * position(size),
    complexity: weights.complexity * position(complexity),
    practice: weights.practice * (1 - position(maturity)),
  };
}

/** The verdict for a score of 0–100, before any override. */
export function verdictAt(score: number, { need }: OutlineParameters): Verdict {
  const { strong, recommended, lightweight } = need.thresholds;
  if (score >= strong) return "strong";
  if (score >= recommended) return "recommended";
  return score >= lightweight ? "lightweight" : "not-now";
}

type End = "level" | "lowest" | "highest";

/**
 * A unit that is only recommended would have nothing to do where practice is already well beyond what the work calls
 * for: Canada too asks for oversight only where complexity exceeds capacity. The distance is judgement.
 */
function heldBack(verdict: Verdict, profile: Profile, end: End, parameters: OutlineParameters): Verdict {
  return verdict === "recommended" && isAhead(profile, end, parameters) ? "lightweight" : verdict;
}

/** At the end of what open answers leave possible that speaks least for a unit, or most. */
function isAhead({ maturity, complexity }: Profile, end: End, parameters: OutlineParameters): boolean {
  const level = { level: maturity.level, lowest: maturity.highest, highest: maturity.lowest }[end];
  const called = parameters.target[cifterBand(cifterSum(position(complexity[end]), parameters), parameters)];
  // As it is displayed, in tenths.
  return Math.round(10 * (level - called)) >= 10 * parameters.need.practiceAhead;
}

/** True for the verdicts that advise against a unit. */
export function isBelowUnit(verdict: Verdict): boolean {
  return verdict === "not-now" || verdict === "lightweight";
}

function overrideOf(profile: Profile, parameters: OutlineParameters): Override | null {
  const { context, size, complexity } = profile;
  if (context.mandate) return "mandate";
  if (carriesProgramme(profile, parameters)) return "programme";
  return context.office === "working" && carriesPractice(size.level, complexity.level, parameters) ? "office" : null;
}

/**
 * An office that works is part of the reason why practice is good: where the same projects with ordinary practice would
 * call for an office, good practice does not speak against the one that is there. Judgement.
 */
function carriesPractice(size: number, complexity: number, parameters: OutlineParameters): boolean {
  const { officePractice, thresholds } = parameters.need;
  return needScore(size, complexity, officePractice, parameters) >= thresholds.recommended;
}

/** One dominant programme, complex enough and with people enough for an office of its own. */
export function carriesProgramme({ context, quantities, complexity }: Profile, parameters: OutlineParameters): boolean {
  const people = quantities.people?.high ?? parameters.need.programmePeople;
  return context.shape === "programme" && isProgramme(people, complexity.sum, parameters);
}

function isProgramme(people: number, complexitySum: number, { need }: OutlineParameters): boolean {
  return complexitySum >= need.programmeComplexity && people >= need.programmePeople;
}

/** Enough answers overall, and at least one on each side of the balance. */
function hasEnough({ coverage, size, complexity, maturity }: Profile, parameters: OutlineParameters): boolean {
  const sides = [size, complexity, maturity];
  return coverage >= parameters.coverage.minimum && sides.every((side) => side.coverage > 0);
}

function neighbourOf(score: number, verdict: Verdict, profile: Profile, parameters: OutlineParameters): Verdict | null {
  const { borderline } = parameters.need;
  const at = (points: number) => heldBack(verdictAt(points, parameters), profile, "level", parameters);
  const nearby = [at(score - borderline), at(score + borderline)];
  return nearby.find((other) => other !== verdict) ?? null;
}

/** The verdict holds for the worst and the best completion. */
function isStable(profile: Profile, lowest: number, highest: number, parameters: OutlineParameters): boolean {
  if (profile.open.length === 0) return true;
  const verdictOf = (score: number, end: End) => {
    const verdict = heldBack(verdictAt(score, parameters), profile, end, parameters);
    return isBelowUnit(verdict) && isLifted(profile, end, parameters) ? "recommended" : verdict;
  };
  return verdictOf(lowest, "lowest") === verdictOf(highest, "highest");
}

/** True where a fact lifts the verdict at this end of what the open answers leave possible. */
function isLifted(profile: Profile, end: End, parameters: OutlineParameters): boolean {
  const { context, openFacts, size, complexity, quantities, dimensions } = profile;
  const isBest = end === "highest";
  const isOrCouldBe = (fact: "shape" | "office", value: string) =>
    context[fact] === value || (isBest && openFacts.includes(fact));
  if (context.mandate ?? isBest) return true;
  // Where people apply and are open, they could be few.
  const couldBeFew = !isBest && dimensions.some(({ id }) => id === "size.people");
  const people = quantities.people?.high ?? (couldBeFew ? 0 : parameters.need.programmePeople);
  const sum = cifterSum(position(complexity[end]), parameters);
  if (isOrCouldBe("shape", "programme") && isProgramme(people, sum, parameters)) return true;
  return isOrCouldBe("office", "working") && carriesPractice(size[end], complexity[end], parameters);
}

/** Ranks a verdict from 0 (not now) to 3 (strong). */
export function rankOf(verdict: Verdict): number {
  return VERDICTS.indexOf(verdict);
}
