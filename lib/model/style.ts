import type { Parameters } from "@/lib/questionnaire/types";
import { choose, type Signals } from "./signals";
import { type Choice, STYLES, type StyleId, type TypeId } from "./types";

/**
 * What the office works with most: information (weather station), methods (control tower) or people (resource pool).
 * The three roles: Casey and Peck 2001. The points are judgement. A directive office never only reports; a pool
 * needs an office with authority, so neither a supportive one nor a part-time owner keeps one.
 */
export function decideStyle(type: TypeId, signals: Signals, { style }: Parameters): Choice<StyleId> {
  const excluded = {
    directive: "weather-station",
    supportive: "resource-pool",
    none: "resource-pool",
    controlling: "",
  };
  return choose(
    STYLES.filter((id) => id !== excluded[type]),
    style,
    signals,
  );
}
