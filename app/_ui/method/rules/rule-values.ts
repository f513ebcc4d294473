import { FEW } from "@/lib/model/recommend";
import { ENOUGH, FIRST, MOST } from "@/lib/model/roadmap";
import type { Parameters } from "@/lib/questionnaire/types";
import { decimal } from "../numbers";

/** Every figure that the texts above the tables of rules speak of. */
export function ruleValues(locale: string, { sourcing, services }: Parameters): Record<string, string> {
  const values = {
    ...sourcing.thresholds,
    enough: ENOUGH,
    first: FIRST,
    least: FEW.least,
    most: FEW.most,
    few: FEW.enough,
    core: services.core,
    inPlace: services.inPlace,
    little: services.little,
    worthStarting: services.worthStarting,
    later: services.later,
    keep: services.keep,
    leave: services.leave,
  };
  for (const [place, { fte, steps }] of MOST.toReversed().entries())
    Object.assign(values, { [`steps${place}`]: steps, [`posts${place}`]: fte });
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, decimal(locale, value)]));
}
