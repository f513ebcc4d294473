import { closeness, type DriverPart, driverParts, driversOf, UNITS, unitFit } from "@/lib/model/pmo-type";
import { toHundredths } from "../numbers";
import type { Example } from "./open-example";

const DRIVERS = ["controlNeed", "acceptance", "supply"] as const;
type DriverId = (typeof DRIVERS)[number];

/** Where the example stands on each driver that is known, and what it is the mean of. */
export function driverSums({ edition: { parameters }, profile }: Example) {
  const parts = driverParts(profile, parameters);
  const drivers = driversOf(profile, parameters);
  return DRIVERS.flatMap((id) => {
    const value = drivers[id];
    const known = (parts[id] ?? []).filter(hasValue);
    return value === null
      ? []
      : [{ id, value, parts: known, weights: known.reduce((sum, { weight }) => sum + weight, 0) }];
  });
}

function hasValue(part: DriverPart): part is DriverPart & { value: number } {
  return part.value !== null;
}

/** The fit of each unit as a sum of points by driver, as the model rounds it, and whether a limit then held it back. */
export function fitSums({ edition: { parameters }, profile, decided }: Example) {
  const drivers = driversOf(profile, parameters);
  const { weights, ideals } = parameters.type;
  return UNITS.map((type) => {
    const known = DRIVERS.flatMap((id: DriverId) => {
      const close = closeness(drivers[id], ideals[type][id]);
      return close === null ? [] : [{ id, points: weights[id] * close, weight: weights[id] }];
    });
    const all = known.reduce((sum, { weight }) => sum + weight, 0);
    const { parts, sum } = toHundredths(known.map(({ points }) => (100 * points) / all));
    const terms = known.map(({ id }, place) => ({ id, points: parts[place] as number }));
    const fit = decided.type.fits[type];
    return { type, terms, sum, fit, limited: fit !== unitFit(drivers, type, parameters) };
  });
}

/** “No unit”: behind the best unit by some points for each point of need above its threshold for one. */
export function noneSum({ edition: { parameters }, decided: { need, type } }: Example) {
  const best = Math.max(...UNITS.map((id) => type.fits[id]));
  return {
    best,
    score: need.score,
    threshold: parameters.need.thresholds.recommended,
    each: parameters.type.needPoint,
    fit: type.fits.none,
  };
}
