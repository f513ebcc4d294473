import type { Band } from "@/lib/model/profile";
import type { Parameters } from "@/lib/questionnaire/types";

/** The steps of each CIFTER factor. */
export const STEPS_OF_FACTOR = 4;

/** The bands of the CIFTER sum, each from its lowest to its highest sum, with the level of practice it calls for. */
export function complexityBands({
  complexity,
  target,
}: Parameters): { band: Band; low: number; high: number; target: number }[] {
  const { factors, moderate, very } = complexity;
  return [
    { band: "simple", low: factors, high: moderate - 1, target: target.simple },
    { band: "moderate", low: moderate, high: very - 1, target: target.moderate },
    { band: "very", low: very, high: STEPS_OF_FACTOR * factors, target: target.very },
  ];
}
