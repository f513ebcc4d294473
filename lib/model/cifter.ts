import type { OutlineParameters } from "@/lib/questionnaire/types";
import type { Band } from "./profile";

/**
 * The sum on the CIFTER scale: seven factors with four steps each, 7–28.
 * Where fewer than seven factors were asked, their mean stands for the others.
 * Source: GAPPS, Crawford-Ishikura Factor Table for Evaluating Roles.
 * @param share mean position of the factors that were asked, 0–1
 */
export function cifterSum(share: number, { complexity }: OutlineParameters): number {
  return Math.round(complexity.factors * (1 + 3 * share));
}

/** The band of a CIFTER sum: up to 11 simple, 12–18 moderately complex, 19 and more very complex. */
export function cifterBand(sum: number, { complexity }: OutlineParameters): Band {
  if (sum >= complexity.very) return "very";
  return sum >= complexity.moderate ? "moderate" : "simple";
}

/** The other band where one point more or less would lead to it: an honest limit of bands with edges. */
export function nearbyBand(sum: number, parameters: OutlineParameters): Band | null {
  const own = cifterBand(sum, parameters);
  const beside = [sum - 1, sum + 1].map((other) => cifterBand(other, parameters));
  return beside.find((band) => band !== own) ?? null;
}
