import type { OutlineParameters } from "@/lib/questionnaire/types";
import { dimensionOf, levelOf } from "./evidence";
import { isBelowUnit } from "./need";
import type { Profile, Quantity } from "./profile";
import { clamp, isKnown, position, weightedMean } from "./scale";
import { type Need, type PmoType, TYPES, type TypeId, type Verdict } from "./types";

/** What the choice of a type rests on, each 0–1; null where nothing is known. */
interface Drivers {
  controlNeed: number;
  acceptance: number | null;
  supply: number | null;
}

/** What a driver is the weighted mean of, each 0–1; null where nothing is known. */
export interface DriverPart {
  id: string;
  value: number | null;
  weight: number;
}

/** The types that are a unit. */
export const UNITS = ["supportive", "controlling", "directive"] as const;
type UnitId = (typeof UNITS)[number];

/**
 * How much control the office should have. Each type has an ideal place on three drivers: the need for control, what
 * the culture accepts, and how centrally project managers have to be supplied; its fit is the closeness to that place,
 * 0–100. Sources disagree on which maturity suits which type, so maturity alone never decides.
 * The places are judgement. `none` leads exactly where the verdict advises against a unit. A mandate, or an office
 * that has to prove something to outsiders, excludes `supportive`, which could not enforce it.
 */
export function decideType(profile: Profile, need: Need, verdict: Verdict, parameters: OutlineParameters): PmoType {
  const drivers = driversOf(profile, parameters);
  const unit = (type: UnitId) => unitFit(drivers, type, parameters);
  const fits: Record<TypeId, number> = {
    none: 0,
    supportive: unit("supportive"),
    controlling: unit("controlling"),
    directive: unit("directive"),
  };
  keepWithinLimits(fits, drivers, profile, parameters);
  const best = UNITS.reduce((a, b) => (fits[b] > fits[a] ? b : a));
  fits.none = clamp(fits[best] - unitLead(need, verdict, parameters), 0, 100);
  return rankTypes(isBelowUnit(verdict) ? "none" : best, fits, need, parameters);
}

/**
 * A type that a culture rejects does not work: `directive` needs people who follow rules, or project managers who are
 * central already, and people and projects enough for a pool, and nothing that departments with full-time project
 * managers of their own would give up; openly refused rules leave `supportive`, unless those who supervise rule it out.
 * Judgement.
 */
function keepWithinLimits(
  fits: Record<TypeId, number>,
  { acceptance }: Drivers,
  profile: Profile,
  { type: { limits, borderline } }: OutlineParameters,
): void {
  const { context, quantities } = profile;
  const behind = (fit: number, other: number) => clamp(fit, 0, Math.max(0, other - borderline));
  const isBelow = (quantity: Quantity | null, least: number) => quantity !== null && quantity.high < least;
  const small =
    isBelow(quantities.people, limits.directivePeople) || isBelow(quantities.projects, limits.directiveProjects);
  const floor = context.managers === "central" ? limits.directiveCentral : limits.directive;
  const below = (limit: number) => acceptance !== null && acceptance < limit;
  const supervised = isSupervised(profile, limits.supervised);
  if (below(limits.controlling) && !supervised) fits.controlling = behind(fits.controlling, fits.supportive);
  if (supervised) fits.supportive = behind(fits.supportive, fits.controlling);
  const unwanted = small || below(floor) || context.managers === "spread";
  if (unwanted) fits.directive = behind(fits.directive, Math.max(fits.supportive, fits.controlling));
}

/** A central body is demanded; or outsiders ask for proof, and to give it is what the office is for. */
function isSupervised(profile: Profile, level: number): boolean {
  const { mandate, purpose } = profile.context;
  return mandate === true || (purpose === "compliance" && (levelOf(profile, "complexity.legal") ?? 0) >= level);
}

/**
 * Adds to the chosen type the best of the others and how far it is behind. To have no unit is a rival of one only where
 * the verdict is close to it: beyond that, the question is which type.
 */
export function rankTypes(
  id: TypeId,
  fits: Record<TypeId, number>,
  { borderline }: Pick<Need, "borderline">,
  { type }: OutlineParameters,
): PmoType {
  const isOpen = id === "none" || (borderline !== null && isBelowUnit(borderline));
  const rivals = isOpen ? TYPES : UNITS;
  const runnerUp = rivals.filter((other) => other !== id).reduce((a, b) => (fits[b] > fits[a] ? b : a));
  const margin = fits[id] - fits[runnerUp];
  return { id, fits, runnerUp, margin, borderline: margin < type.borderline };
}

/** Places a profile on the three drivers. */
export function driversOf(profile: Profile, parameters: OutlineParameters): Drivers {
  const parts = driverParts(profile, parameters);
  return {
    controlNeed: weightedMean(parts.controlNeed),
    acceptance: parts.acceptance && weightedMean(parts.acceptance),
    supply: parts.supply && weightedMean(parts.supply),
  };
}

/** What stands behind each driver; null where nothing is known. */
export function driverParts(
  profile: Profile,
  { type }: OutlineParameters,
): { controlNeed: DriverPart[]; acceptance: DriverPart[] | null; supply: DriverPart[] | null } {
  const { size, complexity, maturity, context } = profile;
  const rules = dimensionOf(profile, "readiness.rules");
  const sponsor = dimensionOf(profile, "readiness.sponsor");
  const mandate = dimensionOf(profile, "readiness.mandate");
  const known = (level: Profile["size"]) => (isKnown(level) ? position(level.level) : null);
  const practice = known(maturity);
  return {
    controlNeed: [
      { id: "complexity", value: known(complexity), weight: type.controlNeed.complexity },
      { id: "practice", value: practice === null ? null : 1 - practice, weight: type.controlNeed.practice },
      { id: "size", value: known(size), weight: type.controlNeed.size },
    ],
    acceptance: isKnown(rules)
      ? [
          { id: "rules", value: position(rules.level), weight: type.acceptance.rules },
          { id: "sponsor", value: isKnown(sponsor) ? position(sponsor.level) : 0.5, weight: type.acceptance.sponsor },
          { id: "mandate", value: isKnown(mandate) ? position(mandate.level) : null, weight: type.acceptance.mandate },
        ]
      : null,
    supply: context.managers && [{ id: "managers", value: type.supply[context.managers], weight: 1 }],
  };
}

/** The closeness to a type's ideal place, in whole points; unknown drivers do not count. */
export function unitFit(drivers: Drivers, id: UnitId, { type }: OutlineParameters): number {
  const ideal = type.ideals[id];
  const { weights } = type;
  return Math.round(
    100 *
      weightedMean([
        { value: closeness(drivers.controlNeed, ideal.controlNeed), weight: weights.controlNeed },
        { value: closeness(drivers.acceptance, ideal.acceptance), weight: weights.acceptance },
        { value: closeness(drivers.supply, ideal.supply), weight: weights.supply },
      ]),
  );
}

/** How close a driver is to an ideal place: 1 is there, 0 as far away as can be; null where nothing is known. */
export function closeness(value: number | null, place: number): number | null {
  return value === null ? null : 1 - Math.abs(value - place) / Math.max(place, 1 - place);
}

/**
 * How far a unit is ahead of none, in points of fit: the distance of the need from its threshold; a fact that decides
 * against the score keeps ahead what it decides for.
 */
function unitLead({ score, override }: Need, verdict: Verdict, { need, type }: OutlineParameters): number {
  const distance = type.needPoint * (score - need.thresholds.recommended);
  if (override) return Math.max(distance, type.mandateLead);
  return isBelowUnit(verdict) ? Math.min(distance, -type.needPoint) : distance;
}
