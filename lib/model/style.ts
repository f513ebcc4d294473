import type { OutlineParameters } from "@/lib/questionnaire/types";
import type { Evidence } from "./evidence";
import { choose } from "./points";
import { type Choice, STYLES, type StyleId, type TypeId } from "./types";

/** The styles that go with each type. Judgement. */
export const POSSIBLE_STYLES: Record<TypeId, StyleId[]> = {
  none: ["weather-station", "control-tower"],
  supportive: ["weather-station", "control-tower"],
  controlling: [...STYLES],
  directive: ["control-tower", "resource-pool"],
};

/**
 * What the office works with most: information (weather station), methods (control tower) or people (resource pool).
 * The three roles: Casey and Peck 2001. The points are judgement. A directive office never only reports; a pool
 * needs an office with authority, so neither a supportive one nor a part-time owner keeps one.
 */
export function decideStyle(type: TypeId, evidence: Evidence, { style }: OutlineParameters): Choice<StyleId> {
  return choose(POSSIBLE_STYLES[type], style, evidence);
}
