import type { Parameters } from "@/lib/questionnaire/types";
import type { Evidence } from "./evidence";
import { isBelowUnit } from "./need";
import { clamp, isKnown, position, weightedMean } from "./scale";
import { type Need, type PmoType, type Profile, TYPES, type TypeId, type Verdict } from "./types";

/** What the choice of a type rests on, each 0–1; null where nothing is known. */
interface Drivers {
  controlNeed: number;
  acceptance: number | null;
  supply: number | null;
}

const UNITS = ["supportive", "controlling", "directive"] as const;

/**
 * How much control the office should have. Each type has an ideal place on three drivers: the need for control, what
 * the culture accepts, and how centrally project managers have to be supplied; its fit is the closeness to that place,
 * 0–100. Sources disagree on which maturity suits which type, so maturity alone never decides.
 * The places are judgement. `none` leads exactly where the verdict advises against a unit. A mandate excludes
 * `supportive`, which could not enforce it.
 */
export function decideType(evidence: Evidence, need: Need, verdict: Verdict, parameters: Parameters): PmoType {
  const drivers = driversOf(evidence, parameters);
  const unit = (type: (typeof UNITS)[number]) => unitFit(drivers, type, parameters);
  const fits: Record<TypeId, number> = {
    none: 0,
    supportive: unit("supportive"),
    controlling: unit("controlling"),
    directive: unit("directive"),
  };
  keepWithinLimits(fits, drivers, evidence.profile, parameters);
  const best = UNITS.reduce((a, b) => (fits[b] > fits[a] ? b : a));
  fits.none = clamp(fits[best] - unitLead(need, parameters), 0, 100);
  return rankTypes(isBelowUnit(verdict) ? "none" : best, fits, parameters);
}

/**
 * A type that a culture rejects does not work: `directive` needs people who follow rules, or project managers who are
 * central already, and an organisation large enough for a pool; openly refused rules leave `supportive`, unless a
 * mandate rules it out.
 */
function keepWithinLimits(
  fits: Record<TypeId, number>,
  { acceptance }: Drivers,
  { context, quantities }: Profile,
  { type: { limits, borderline } }: Parameters,
): void {
  const behind = (fit: number, other: number) => clamp(fit, 0, Math.max(0, other - borderline));
  const small = quantities.people !== null && quantities.people.high < limits.directivePeople;
  const floor = context.managers === "central" ? limits.directiveCentral : limits.directive;
  const below = (limit: number) => acceptance !== null && acceptance < limit;
  if (below(limits.controlling) && !context.mandate) fits.controlling = behind(fits.controlling, fits.supportive);
  if (context.mandate) fits.supportive = behind(fits.supportive, fits.controlling);
  if (small || below(floor)) fits.directive = behind(fits.directive, Math.max(fits.supportive, fits.controlling));
}

/** Adds to the chosen type the best of the others and how far it is behind. */
export function rankTypes(id: TypeId, fits: Record<TypeId, number>, { type }: Parameters): PmoType {
  const runnerUp = TYPES.filter((other) => other !== id).reduce((a, b) => (fits[b] > fits[a] ? b : a));
  const margin = fits[id] - fits[runnerUp];
  return { id, fits, runnerUp, margin, borderline: margin < type.borderline };
}

/** Places a profile on the three drivers. */
function driversOf({ profile, dimensions }: Evidence, { type }: Parameters): Drivers {
  const { size, complexity, maturity, context } = profile;
  const rules = dimensions.get("readiness.rules");
  const sponsor = dimensions.get("readiness.sponsor");
  const mandate = dimensions.get("readiness.mandate");
  const known = (level: Profile["size"]) => (isKnown(level) ? position(level.level) : null);
  const practice = known(maturity);
  return {
    controlNeed: weightedMean([
      { value: known(complexity), weight: type.controlNeed.complexity },
      { value: practice === null ? null : 1 - practice, weight: type.controlNeed.practice },
      { value: known(size), weight: type.controlNeed.size },
    ]),
    acceptance: isKnown(rules)
      ? weightedMean([
          { value: position(rules.level), weight: type.acceptance.rules },
          { value: isKnown(sponsor) ? position(sponsor.level) : 0.5, weight: type.acceptance.sponsor },
          { value: isKnown(mandate) ? position(mandate.level) : null, weight: type.acceptance.mandate },
        ])
      : null,
    supply: context.managers ? type.supply[context.managers] : null,
  };
}

/** The closeness to a type's ideal place, in whole points; unknown drivers do not count. */
function unitFit(drivers: Drivers, id: (typeof UNITS)[number], { type }: Parameters): number {
  const ideal = type.ideals[id];
  const closeness = (driver: keyof Drivers) => {
    const value = drivers[driver];
    const place = ideal[driver];
    const farthest = Math.max(place, 1 - place);
    return { value: value === null ? null : 1 - Math.abs(value - place) / farthest, weight: type.weights[driver] };
  };
  return Math.round(100 * weightedMean([closeness("controlNeed"), closeness("acceptance"), closeness("supply")]));
}

/** How far a unit is ahead of none: the distance of the need from its threshold; an override keeps it ahead. */
function unitLead({ score, override }: Need, { need, type }: Parameters): number {
  const distance = score - need.thresholds.recommended;
  return override ? Math.max(distance, type.mandateLead) : distance;
}
