import type { Parameters } from "@/lib/questionnaire/types";
import { choose, type Signals } from "./signals";
import { type Choice, STYLES, type StyleId, type TypeId } from "./types";

/**
 * What the office works with most: information (weather station), methods (control tower) or people (resource pool).
 * The three roles: Casey and Peck 2001. The points are judgement. A directive office never only reports, and a
 * supportive one never commands a pool, or type and style would contradict each other.
 */
export function decideStyle(type: TypeId, signals: Signals, { style }: Parameters): Choice<StyleId> {
  const excluded = type === "directive" ? "weather-station" : type === "supportive" ? "resource-pool" : null;
  return choose(
    STYLES.filter((id) => id !== excluded),
    style,
    signals,
  );
}
